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
 * Writes all feeds in all formats, on all cores. An entry that is in many feeds is written once. Entries and files are kept
 * for the next call, which writes only what differs.
 */
public final class FeedFiles {

    /** A file of the site. */
    public record FeedFile(String address, byte[] bytes) {}

    /**
     * No file is larger, so that programs can fetch it twice a day; the oldest entries are left out. Only what is required is
     * written beyond it, shortened.
     */
    static final int LARGEST = 60_000;

    /** A longer entry is shortened, since it would leave no room for others. */
    private static final int LONGEST = LARGEST / 3;

    private record WrittenEntry(FeedItem item, String rss, String json) {

        /** In bytes, in the larger format, with room for a separator. */
        int size() {
            return Math.max(bytes(rss).length, bytes(json).length) + 2;
        }
    }

    private record WrittenFeed(Feed feed, List<FeedFile> files) {}

    private final Settings settings;
    private final RssWriter rss;
    private final JsonFeedWriter json;
    private Map<String, WrittenEntry> entries = Map.of();
    private Map<String, WrittenFeed> feeds = Map.of();

    public FeedFiles(Settings settings) {
        this.settings = settings;
        rss = new RssWriter(settings);
        json = new JsonFeedWriter(settings);
    }

    /**
     * Writes the files of the feeds.
     *
     * @param files the content of a file of the site by its address; if a file changes, a new instance is needed
     * @return the same arrays as last time where nothing has changed
     */
    public List<FeedFile> write(List<Feed> current, Function<String, byte[]> files) {
        EntryMaker maker = new EntryMaker(settings, files);
        Map<String, FeedItem> items = new HashMap<>();
        current.forEach(feed -> feed.items().forEach(item -> items.put(item.id(), item)));
        Map<String, WrittenEntry> before = entries;
        entries = items.values().parallelStream()
                .collect(Collectors.toConcurrentMap(FeedItem::id, item -> entry(item, before.get(item.id()), maker)));
        Map<String, WrittenFeed> next = new ConcurrentHashMap<>();
        Map<String, WrittenEntry> shortened = new ConcurrentHashMap<>();
        Function<FeedItem, WrittenEntry> shorten =
                item -> shortened.computeIfAbsent(item.id(), id -> shorter(item, maker));
        current.parallelStream().forEach(feed -> next.put(feed.name(), feed(feed, shorten)));
        feeds = next;
        return next.values().stream().flatMap(feed -> feed.files().stream()).toList();
    }

    private WrittenEntry entry(FeedItem item, WrittenEntry before, EntryMaker maker) {
        if (before != null && before.item().equals(item)) {
            return before;
        }
        WrittenEntry whole = entry(item, maker.entry(item));
        return whole.size() <= LONGEST ? whole : entry(item, maker.beginning(item));
    }

    /** News have no text that could be left out. */
    private WrittenEntry shorter(FeedItem item, EntryMaker maker) {
        return item.isWholeItem() ? entry(item, maker.beginning(item)) : entries.get(item.id());
    }

    private WrittenEntry entry(FeedItem item, Entry entry) {
        return new WrittenEntry(item, rss.entry(entry), json.entry(entry));
    }

    private WrittenFeed feed(Feed feed, Function<FeedItem, WrittenEntry> shorten) {
        WrittenFeed before = feeds.get(feed.name());
        if (before != null && before.feed().equals(feed)) {
            return before;
        }
        List<WrittenEntry> fitting = fitting(feed, shorten);
        List<FeedFile> files = new ArrayList<>();
        files.add(rss(feed, feed.address() + ".xml", "ansicht.css", fitting));
        files.add(json(feed, fitting));
        if (feed.name().equals(FeedNames.NEWS)) {
            files.add(rss(feed, Area.NEWS_FEED.address(), "feeds/ansicht.css", fitting));
        }
        return new WrittenFeed(feed, files);
    }

    /** Returns the newest entries that fit into a file, and all required ones; the same for every format. */
    private List<WrittenEntry> fitting(Feed feed, Function<FeedItem, WrittenEntry> shorten) {
        FeedFile emptyRss = rss(feed, Area.NEWS_FEED.address(), "feeds/ansicht.css", List.of());
        FeedFile emptyJson = json(feed, List.of());
        int size = Math.max(emptyRss.bytes().length, emptyJson.bytes().length);
        boolean isFull = false;
        List<WrittenEntry> fitting = new ArrayList<>();
        for (FeedItem item : feed.items()) {
            WrittenEntry entry = entries.get(item.id());
            isFull |= size + entry.size() > LARGEST;
            if (!isFull || item.required()) {
                WrittenEntry added = isFull ? shorten.apply(item) : entry;
                size += added.size();
                fitting.add(added);
            }
        }
        return fitting;
    }

    private FeedFile rss(Feed feed, String address, String styles, List<WrittenEntry> entries) {
        List<String> items = entries.stream().map(WrittenEntry::rss).toList();
        return new FeedFile(address, bytes(rss.document(feed, address, styles, items)));
    }

    private FeedFile json(Feed feed, List<WrittenEntry> entries) {
        List<String> items = entries.stream().map(WrittenEntry::json).toList();
        return new FeedFile(feed.address() + ".json", bytes(json.document(feed, items)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
