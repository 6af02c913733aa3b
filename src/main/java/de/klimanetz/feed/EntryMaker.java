package de.klimanetz.feed;

import de.klimanetz.feed.Entry.Attachment;
import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Settings;
import java.util.Map;
import java.util.function.Function;

/** Makes entries of items. Safe for use by several threads. */
final class EntryMaker {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "webp", "image/webp");

    private final Settings settings;
    private final Function<String, byte[]> files;
    private final EntryText text;

    /** @param files what lies at an address of the site */
    EntryMaker(Settings settings, Function<String, byte[]> files) {
        this.settings = settings;
        this.files = files;
        this.text = new EntryText(settings);
    }

    /** With the whole text. */
    Entry entry(FeedItem feedItem) {
        return entry(feedItem, text.html(feedItem));
    }

    /** Makes an entry with a shortened text, for texts that are too long for a feed. */
    Entry beginning(FeedItem feedItem) {
        return entry(feedItem, text.beginning(feedItem));
    }

    private Entry entry(FeedItem feedItem, String html) {
        Item item = feedItem.item();
        return new Entry(
                "tag:" + settings.authority() + "," + settings.namespace().year() + ":" + feedItem.id(),
                Xml.legal(EntryText.title(feedItem)),
                settings.absolute(item.address()),
                feedItem.at().atZone(settings.zone()),
                Xml.legal(EntryText.summary(feedItem)),
                Xml.legal(html),
                Xml.legal(item.author()),
                item.topics().stream().map(Xml::legal).toList(),
                item.picture().map(this::attachment),
                feedItem.text().timing(item, settings.zone()));
    }

    private Attachment attachment(Picture picture) {
        String address = picture.address();
        return new Attachment(
                settings.absolute(address),
                MEDIA_TYPES.get(address.substring(address.lastIndexOf('.') + 1)),
                files.apply(address).length,
                Xml.legal(picture.alt()),
                Xml.legal(picture.credit()),
                Xml.legal(picture.licence()));
    }
}
