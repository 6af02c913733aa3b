package de.klimanetz.feed;

import java.util.Set;

/** Names of feeds, as part of their addresses: fixed names, and those of items and topics. */
public final class FeedNames {

    public static final String NEWS = "aktuelles";
    public static final String EVENTS = "termine";
    public static final String SOON = "demnaechst";
    public static final String CHANGES = "aenderungen";
    public static final String PRACTICES = "gute-praxis";
    public static final String TRANSFERS = "transfer";
    public static final String DEADLINES = "fristen";
    public static final String MARKET = "markt";

    private static final Set<String> OWN = Set.of(NEWS, EVENTS, SOON, CHANGES, PRACTICES, TRANSFERS, DEADLINES, MARKET);

    /** Topics have a prefix, since editors choose them freely and may use the name of a Kommune. */
    private static final String TOPIC = "stichwort-";

    private FeedNames() {}

    /** @param slug of the topic, as in the address of its page */
    public static String ofTopic(String slug) {
        return TOPIC + slug;
    }

    /** Whether it is the name of a feed for the whole site. */
    public static boolean isOfSite(String name) {
        return OWN.contains(name);
    }

    /** Whether no Kommune, campaign or series may have this name. */
    public static boolean isReserved(String name) {
        return isOfSite(name) || name.startsWith(TOPIC);
    }
}
