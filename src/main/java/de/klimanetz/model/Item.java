package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One file of an editor, read. */
public interface Item {

    Common common();

    /** Permanent; GUID and UID are made from it, never from the address. */
    default String id() {
        return common().identity().id();
    }

    /** The path below the folder of the type, without extension: {@code ahaus}, {@code 2026/radtour}. */
    default String slug() {
        return common().identity().slug();
    }

    default ContentType type() {
        return common().identity().type();
    }

    /** From the base URL on. */
    default String address() {
        return type().address(slug());
    }

    /** Addresses under which it was found before; they lead to the present one. */
    default List<EarlierAddress> earlier() {
        return common().identity().earlier();
    }

    default String title() {
        return common().text().title();
    }

    /** A sentence or two of plain text. */
    default String teaser() {
        return common().text().teaser();
    }

    /** Who wrote the text, or empty. */
    default String author() {
        return common().text().author();
    }

    default Optional<Picture> picture() {
        return common().text().picture();
    }

    default Body body() {
        return common().text().body();
    }

    default Scope scope() {
        return common().reach().scope();
    }

    /** Slugs of the Kommunen concerned; empty when the item concerns the whole Kreis. */
    default List<String> members() {
        return common().reach().members();
    }

    default List<Audience> audiences() {
        return common().reach().audiences();
    }

    /** Free topics as editors spell them. */
    default List<String> topics() {
        return common().subjects().topics();
    }

    /** The slug of the campaign that it belongs to. */
    default Optional<String> campaign() {
        return common().subjects().campaign();
    }

    /** Slugs of the themes that it says it belongs to. */
    default List<String> themes() {
        return common().subjects().themes();
    }

    /** Whether it is invented: such an item is labelled, and kept out of feeds, calendars and open data. */
    default boolean isExample() {
        return common().example();
    }

    /** The file of the editor. */
    default Place place() {
        return common().place();
    }

    /** Whether it is about a Kommune: its own items, and those for the whole Kreis. */
    default boolean concerns(String member) {
        return members().contains(member) || scope() == Scope.DISTRICT;
    }

    /**
     * The Kommunen that it {@link #concerns}.
     *
     * @param all those of the site
     */
    default List<String> concerned(List<String> all) {
        return scope() == Scope.DISTRICT ? all : members();
    }

    /**
     * Whether it is to be published on a day.
     *
     * @param drafts whether drafts and what is to appear later count as published
     */
    default boolean isPublished(LocalDate today, boolean drafts) {
        boolean early = common().dates().visibleFrom().filter(today::isBefore).isPresent();
        return drafts || !early && !common().draft();
    }

    /**
     * The day from which on it was to be seen, which no later edit changes; feeds are dated by it. Absent for what is
     * simply there, such as a Kommune.
     */
    default Optional<LocalDate> publication() {
        return published()
                .map(day -> common().dates().visibleFrom().filter(day::isBefore).orElse(day));
    }

    /** The day of publication that the editor names. */
    default Optional<LocalDate> published() {
        return common().dates().published();
    }

    /** The day on which the facts were last checked. */
    default LocalDate checked() {
        return common().dates().checked();
    }

    /** The day on which somebody last made sure that the facts are right, or changed one. */
    default LocalDate modified() {
        return checked();
    }
}
