package de.klimanetz.feed;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;

/**
 * The content of an entry, the same in all formats. Its texts have only characters that XML allows.
 *
 * @param id a tag URI (RFC 4151) that survives a change of address and host
 * @param link the page of the item
 * @param summary without markup; may be empty
 * @param html the whole text, all addresses absolute
 * @param author may be empty
 * @param timing when something takes place
 */
record Entry(
        String id,
        String title,
        String link,
        ZonedDateTime published,
        String summary,
        String html,
        String author,
        List<String> topics,
        Optional<Attachment> attachment,
        Optional<FeedText.Timing> timing) {

    /**
     * A picture of the item.
     *
     * @param address absolute
     * @param bytes its size
     */
    record Attachment(String address, String mediaType, int bytes, String alt, String credit, String licence) {}
}
