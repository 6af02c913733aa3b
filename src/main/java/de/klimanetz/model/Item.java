package de.klimanetz.model;

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
}
