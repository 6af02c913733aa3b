package de.klimanetz.feed;

import java.util.Set;

/** The names of feeds, which stand in their addresses: words of the program, and what editors have named. */
public final class FeedNames {

    public static final String NEWS = "aktuelles";
    public static final String EVENTS = "termine";
    public static final String SOON = "demnaechst";
    public static final String CHANGES = "aenderungen";
    public static final String PRACTICES = "gute-praxis";
    public static final String TRANSFERS = "transfer";
    public static final String DEADLINES = "fristen";

    private static final Set<String> OWN = Set.of(NEWS, EVENTS, SOON, CHANGES, PRACTICES, TRANSFERS, DEADLINES);

    /** Topics have a prefix, since editors make them up freely, also by the names of Kommunen. */
    private static final String TOPIC = "stichwort-";

    private FeedNames() {}

    /** @param slug of the topic, as in the address of its page */
    public static String ofTopic(String slug) {
        return TOPIC + slug;
    }

    /** Whether it is the name of a feed of the site as a whole. */
    public static boolean isOfSite(String name) {
        return OWN.contains(name);
    }

    /** Whether a name belongs to the program, now or later, so that no Kommune or campaign may have it. */
    public static boolean isReserved(String name) {
        return isOfSite(name) || name.startsWith(TOPIC);
    }
}
