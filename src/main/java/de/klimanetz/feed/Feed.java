package de.klimanetz.feed;

import java.util.List;

/**
 * An RSS 2.0 feed.
 *
 * @param self the absolute address of the feed itself
 * @param newest the date of its newest entry, RFC 822; empty when there is none
 */
public record Feed(String title, String link, String self, String description, String newest, List<Entry> entries) {

    /**
     * One entry.
     *
     * @param id a tag URI (RFC 4151) that survives a change of address and host
     * @param published RFC 822, in English whatever the locale
     * @param html the whole text, all addresses absolute
     */
    public record Entry(
            String id, String title, String link, String published, String teaser, String html, List<String> topics) {}
}
