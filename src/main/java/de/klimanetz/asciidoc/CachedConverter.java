package de.klimanetz.asciidoc;

import com.google.gson.Gson;
import de.klimanetz.asciidoc.Conversion.Block;
import de.klimanetz.asciidoc.Conversion.Finding;
import de.klimanetz.asciidoc.Conversion.Heading;
import de.klimanetz.asciidoc.Conversion.Part;
import de.klimanetz.cache.CacheFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Caches conversions in a file, so that JRuby is started only for changed bodies. An unreadable file counts as empty,
 * write errors are ignored, and of two concurrent runs the last one wins. The output is the same with and without the
 * cache. Thread-safe.
 */
public final class CachedConverter implements Converter {

    private static final Gson JSON = new Gson();

    /** Keeps entries of other branches and of drafts. */
    private static final int MAX_UNUSED_ENTRIES = 200;

    private record Contents(String version, Map<String, Entry> entries) {}

    private record Entry(List<StoredPart> parts, List<Finding> findings) {}

    /** A block if the level is 0, else a heading. */
    private record StoredPart(int level, String title, String id, String html, int line) {}

    private final Converter converter;
    private final Path file;
    private final CompletableFuture<Contents> cache;
    private final Map<String, Entry> used = new ConcurrentHashMap<>();
    private volatile boolean changed;

    /**
     * Starts to load the cache asynchronously.
     *
     * @param version identifies all other inputs of a conversion; entries of another version are discarded
     * @param file need not exist, nor its folder
     */
    public CachedConverter(Converter converter, Supplier<String> version, Path file) {
        this.converter = converter;
        this.file = file;
        this.cache = CompletableFuture.supplyAsync(() -> read(version.get(), file));
    }

    @Override
    public Conversion convert(String body) {
        return conversion(entry(DigestUtils.sha256Hex(body), body));
    }

    /** Converts several texts at a time. */
    private Entry entry(String key, String body) {
        Map<String, Entry> cached = cache.join().entries();
        Entry entry = cached.get(key);
        if (entry == null) {
            entry = stored(converter.convert(body));
            cached.put(key, entry);
            changed = true;
        }
        used.put(key, entry);
        return entry;
    }

    @Override
    public synchronized void close() {
        converter.close();
        if (changed) {
            write();
            changed = false;
        }
    }

    private static Contents read(String version, Path file) {
        return CacheFile.read(file)
                .map(bytes -> JSON.fromJson(new String(bytes, StandardCharsets.UTF_8), Contents.class))
                .filter(contents -> version.equals(contents.version()))
                .map(contents -> new Contents(version, new ConcurrentHashMap<>(contents.entries())))
                .orElseGet(() -> new Contents(version, new ConcurrentHashMap<>()));
    }

    private void write() {
        Map<String, Entry> kept = new TreeMap<>(used);
        cache.join().entries().entrySet().stream()
                .filter(entry -> !used.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .limit(MAX_UNUSED_ENTRIES)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        byte[] text = JSON.toJson(new Contents(cache.join().version(), kept)).getBytes(StandardCharsets.UTF_8);
        CacheFile.replace(file, out -> out.write(text));
    }

    private static Entry stored(Conversion conversion) {
        return new Entry(
                conversion.parts().stream().map(CachedConverter::stored).toList(), conversion.findings());
    }

    private static StoredPart stored(Part part) {
        return part instanceof Heading heading
                ? new StoredPart(heading.level(), heading.title(), heading.id(), "", heading.line())
                : new StoredPart(0, "", "", ((Block) part).html(), part.line());
    }

    private static Conversion conversion(Entry entry) {
        return new Conversion(entry.parts().stream().map(CachedConverter::part).toList(), entry.findings());
    }

    private static Part part(StoredPart part) {
        return part.level() > 0
                ? new Heading(part.level(), part.title(), part.id(), part.line())
                : new Block(part.html(), part.line());
    }
}
