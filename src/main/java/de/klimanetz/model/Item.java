package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** An item of the site. Immutable. Usually read from one file; meetings of a series are generated. */
public interface Item {

    Common common();

    /** Returns the permanent id. GUID and UID derive from it, never from the address. */
    default String id() {
        return common().identity().id();
    }

    /** Returns the path below the folder of the type, without extension: {@code ahaus}, {@code 2026/radtour}. */
    default String slug() {
        return common().identity().slug();
    }

    default ContentType type() {
        return common().identity().type();
    }

    /** Returns the address relative to the base URL, with a leading slash. */
    default String address() {
        return type().address(slug());
    }

    /** Returns former addresses, which redirect to the current one. */
    default List<EarlierAddress> earlier() {
        return common().identity().earlier();
    }

    default String title() {
        return common().text().title();
    }

    /** Returns one or two sentences of plain text. */
    default String teaser() {
        return common().text().teaser();
    }

    /** Returns the author of the text, or an empty string. */
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

    /** Returns the slugs of the Kommunen named by the item; may be empty, see {@link #concerned}. */
    default List<String> members() {
        return common().reach().members();
    }

    default List<Audience> audiences() {
        return common().reach().audiences();
    }

    /** Returns the free topics as spelled by the editors. */
    default List<String> topics() {
        return common().subjects().topics();
    }

    /** Returns the slug of its campaign. */
    default Optional<String> campaign() {
        return common().subjects().campaign();
    }

    /** Returns the slugs of the themes named by the item. */
    default List<String> themes() {
        return common().subjects().themes();
    }

    /** Returns whether it is fictitious: labelled, and excluded from feeds, calendars and open data. */
    default boolean isExample() {
        return common().example();
    }

    /** Returns the source file. */
    default Place place() {
        return common().place();
    }

    /** Returns whether it concerns a Kommune: it names the Kommune or has the scope of the whole Kreis. */
    default boolean concerns(String member) {
        return members().contains(member) || scope() == Scope.DISTRICT;
    }

    /**
     * Returns the slugs of the Kommunen that it {@link #concerns}.
     *
     * @param all slugs of all Kommunen
     */
    default List<String> concerned(List<String> all) {
        return scope() == Scope.DISTRICT ? all : members();
    }

    /**
     * Returns whether it is published on a day.
     *
     * @param drafts whether drafts and items with a later date are included
     */
    default boolean isPublished(LocalDate today, boolean drafts) {
        boolean early = common().dates().visibleFrom().filter(today::isBefore).isPresent();
        return drafts || !early && !common().draft();
    }

    /**
     * Returns the first day on which it was visible, used as date in feeds; later edits do not change it. Empty for
     * items without a publication date, such as Kommunen.
     */
    default Optional<LocalDate> publication() {
        return published()
                .map(day -> common().dates().visibleFrom().filter(day::isBefore).orElse(day));
    }

    /** Returns the declared day of publication. */
    default Optional<LocalDate> published() {
        return common().dates().published();
    }

    /** Returns the day on which the facts were last verified. */
    default LocalDate checked() {
        return common().dates().checked();
    }

    /** Returns the day on which the facts were last changed or verified. */
    default LocalDate modified() {
        return checked();
    }
}
