package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Scope;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** One file of an editor, read. */
public sealed interface Item permits Network, Member, Event, Series, Campaign, Practice, Theme, Offer, News, Page {

    Common common();

    default String id() {
        return common().id();
    }

    default String slug() {
        return common().slug();
    }

    default String title() {
        return common().title();
    }

    default ContentType type() {
        return common().type();
    }

    default String address() {
        return type().address(slug());
    }

    /** Whether it is about a Kommune: its own items, and those for the whole Kreis. */
    default boolean concerns(String member) {
        return common().members().contains(member) || common().scope() == Scope.DISTRICT;
    }

    /**
     * The Kommunen that it {@link #concerns}.
     *
     * @param all those of the site
     */
    default List<String> concerned(List<String> all) {
        return common().scope() == Scope.DISTRICT ? all : common().members();
    }

    /**
     * The day from which on it was to be seen, which no later edit changes; feeds are dated by it. Absent for what is
     * simply there, such as a Kommune.
     */
    default Optional<LocalDate> publication() {
        return common().published()
                .map(day -> common().visibleFrom().filter(day::isBefore).orElse(day));
    }

    /** The day on which somebody last made sure that the facts are right, or changed one. */
    default LocalDate modified() {
        return common().checked();
    }
}
