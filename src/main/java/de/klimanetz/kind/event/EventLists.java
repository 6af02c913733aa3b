package de.klimanetz.kind.event;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Member;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.EventKind;

/** The addresses of the lists of events per facet value. A list without events has no page. */
public final class EventLists {

    /** The name of the calendar with all events. */
    public static final String ALL_CALENDAR = "alle";

    static final String KIND = "art";
    static final String FORMAT = "format";
    static final String AUDIENCE = "zielgruppe";

    private EventLists() {}

    public static String address(EventKind kind) {
        return Area.EVENTS.below(KIND + "/" + kind.key() + "/");
    }

    static String address(Audience audience) {
        return Area.EVENTS.below(AUDIENCE + "/" + audience.key() + "/");
    }

    public static String address(Member member) {
        return ofMember(member.address());
    }

    /** @param page the address of the Kommune page */
    static String ofMember(String page) {
        return page + "termine/";
    }

    /** Returns the address of the list of the events of a kind that name a Kommune. */
    public static String address(Member member, EventKind kind) {
        return address(member) + KIND + "/" + kind.key() + "/";
    }

    /** Returns the name of the calendar of a kind of events in a Kommune. */
    public static String calendar(Member member, EventKind kind) {
        return member.slug() + "-" + kind.calendar();
    }

    public static String address(Campaign campaign) {
        return campaign.address() + "termine/";
    }
}
