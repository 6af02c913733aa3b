package de.klimanetz.feed;

import de.klimanetz.feed.Entry.Attachment;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Settings;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** Makes entries of stories. Safe for use by several threads. */
final class EntryMaker {

    private static final Map<String, String> MEDIA_TYPES =
            Map.of("svg", "image/svg+xml", "png", "image/png", "jpg", "image/jpeg", "webp", "image/webp");

    private final Settings settings;
    private final Function<String, byte[]> files;
    private final StoryText text;

    /** @param files what lies at an address of the site */
    EntryMaker(Settings settings, Function<String, byte[]> files) {
        this.settings = settings;
        this.files = files;
        this.text = new StoryText(settings);
    }

    /** With the whole text. */
    Entry entry(Story story) {
        return entry(story, text.html(story));
    }

    /** With the beginning of a text that is too long for a feed. */
    Entry beginning(Story story) {
        return entry(story, text.beginning(story));
    }

    private Entry entry(Story story, String html) {
        Item item = story.item();
        return new Entry(
                "tag:" + settings.authority() + ",2026:" + story.id(),
                Xml.legal(StoryText.title(story)),
                settings.absolute(item.address()),
                story.day().atStartOfDay(settings.zone()),
                Xml.legal(StoryText.summary(story)),
                Xml.legal(html),
                Xml.legal(item.author()),
                item.topics().stream().map(Xml::legal).toList(),
                item.picture().map(this::attachment),
                Stream.of(item)
                        .filter(Event.class::isInstance)
                        .map(Event.class::cast)
                        .findFirst());
    }

    private Attachment attachment(Picture picture) {
        String address = picture.address();
        return new Attachment(
                settings.absolute(address),
                MEDIA_TYPES.get(address.substring(address.lastIndexOf('.') + 1)),
                files.apply(address).length);
    }
}
