package de.klimanetz.feed;

import de.klimanetz.model.Area;
import de.klimanetz.model.Settings;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Writes all feeds in all formats, on all cores, and keeps them for the next time: what is the same is not written again.
 * A item that stands in many feeds is written once.
 */
public final class FeedFiles {

    /** A file of the site. */
    public record FeedFile(String address, byte[] bytes) {}

    /** No file of a feed is larger, so that nobody minds fetching it twice a day; what is older is left out. */
    static final int LARGEST = 60_000;

    /** A longer text would push too many others out; it is told by its beginning. */
    private static final int LONGEST = LARGEST / 3;

    private record Written(FeedItem item, String rss, String json) {

        /** In the larger format, with what stands between two entries. */
        int size() {
            return Math.max(octets(rss).length, octets(json).length) + 2;
        }
    }

    private record Bundle(Feed feed, List<FeedFile> files) {}

    private final Settings settings;
    private final RssWriter rss;
    private final JsonFeedWriter json;
    private Map<String, Written> items = Map.of();
    private Map<String, Bundle> bundles = Map.of();

    public FeedFiles(Settings settings) {
        this.settings = settings;
        rss = new RssWriter(settings);
        json = new JsonFeedWriter(settings);
    }

    /**
     * The files of the feeds; the array of the last time where nothing has changed.
     *
     * @param files what lies at an address of the site; where that changes, everything must be written anew
     */
    public List<FeedFile> write(List<Feed> feeds, Function<String, byte[]> files) {
        EntryMaker entries = new EntryMaker(settings, files);
        Map<String, FeedItem> told = new HashMap<>();
        feeds.forEach(feed -> feed.items().forEach(item -> told.put(item.id(), item)));
        Map<String, Written> before = items;
        items = told.values().parallelStream()
                .collect(Collectors.toConcurrentMap(
                        FeedItem::id, item -> written(item, before.get(item.id()), entries)));
        Map<String, Bundle> next = new ConcurrentHashMap<>();
        feeds.parallelStream().forEach(feed -> next.put(feed.name(), bundle(feed)));
        bundles = next;
        return next.values().stream().flatMap(bundle -> bundle.files().stream()).toList();
    }

    private Written written(FeedItem item, Written before, EntryMaker entries) {
        if (before != null && before.item().equals(item)) {
            return before;
        }
        Written whole = written(item, entries.entry(item));
        return whole.size() <= LONGEST ? whole : written(item, entries.beginning(item));
    }

    private Written written(FeedItem item, Entry entry) {
        return new Written(item, rss.entry(entry), json.entry(entry));
    }

    private Bundle bundle(Feed feed) {
        Bundle before = bundles.get(feed.name());
        if (before != null && before.feed().equals(feed)) {
            return before;
        }
        List<Written> texts = fitting(feed);
        List<FeedFile> files = new ArrayList<>();
        files.add(rss(feed, feed.address() + ".xml", "ansicht.css", texts));
        files.add(json(feed, texts));
        if (feed.name().equals(FeedNames.NEWS)) {
            files.add(rss(feed, Area.NEWS_FEED.address(), "feeds/ansicht.css", texts));
        }
        return new Bundle(feed, files);
    }

    /** The newest items that fit into a file, the same ones in every format. */
    private List<Written> fitting(Feed feed) {
        int size = Math.max(
                rss(feed, Area.NEWS_FEED.address(), "feeds/ansicht.css", List.of())
                        .bytes()
                        .length,
                json(feed, List.of()).bytes().length);
        List<Written> texts = new ArrayList<>();
        for (FeedItem item : feed.items()) {
            Written text = items.get(item.id());
            size += text.size();
            if (size > LARGEST) {
                break;
            }
            texts.add(text);
        }
        return texts;
    }

    private FeedFile rss(Feed feed, String address, String styles, List<Written> texts) {
        String items = texts.stream().map(Written::rss).collect(Collectors.joining());
        return new FeedFile(address, octets(rss.head(feed, address, styles) + items + rss.end()));
    }

    private FeedFile json(Feed feed, List<Written> texts) {
        String items = texts.stream().map(Written::json).collect(Collectors.joining(",\n"));
        return new FeedFile(feed.address() + ".json", octets(json.head(feed) + items + json.end()));
    }

    private static byte[] octets(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
