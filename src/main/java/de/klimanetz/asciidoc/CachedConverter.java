package de.klimanetz.asciidoc;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import de.klimanetz.asciidoc.Conversion.Block;
import de.klimanetz.asciidoc.Conversion.Finding;
import de.klimanetz.asciidoc.Conversion.Heading;
import de.klimanetz.asciidoc.Conversion.Part;
import de.klimanetz.cache.CacheFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Remembers conversions in a file, so that JRuby starts only for bodies that have changed. The file is only a memory:
 * what cannot be read is converted anew, what cannot be written is converted again next time, and of two runs at once the
 * later one leaves its file. A test holds that it changes no byte of the site.
 */
public final class CachedConverter implements Converter {

    private static final Gson JSON = new Gson();

    /** So many entries beyond those of this run stay, for a colleague's branch or the drafts. */
    private static final int SPARE = 200;

    private record Contents(String version, Map<String, Entry> entries) {}

    private record Entry(List<StoredPart> parts, List<Finding> findings) {}

    /** A heading where the level is not 0, else a block. */
    private record StoredPart(int level, String title, String id, String html, int line) {}

    private final Converter converter;
    private final Path file;
    private final CompletableFuture<Contents> memory;
    private final Map<String, Entry> used = new HashMap<>();
    private boolean changed;

    /**
     * Begins to read what is remembered, while the caller goes on.
     *
     * @param version what the conversions depend on besides the body; entries of another version are forgotten
     * @param file may be absent, and its folder too
     */
    public CachedConverter(Converter converter, Supplier<String> version, Path file) {
        this.converter = converter;
        this.file = file;
        this.memory = CompletableFuture.supplyAsync(() -> read(version.get(), file));
    }

    @Override
    public Conversion convert(String body) {
        return conversion(entry(DigestUtils.sha256Hex(body), body));
    }

    private synchronized Entry entry(String key, String body) {
        Map<String, Entry> remembered = memory.join().entries();
        Entry entry = remembered.get(key);
        if (entry == null) {
            entry = stored(converter.convert(body));
            remembered.put(key, entry);
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
        try {
            Contents contents = JSON.fromJson(Files.readString(file), Contents.class);
            if (contents != null && version.equals(contents.version()) && contents.entries() != null) {
                return new Contents(version, new HashMap<>(contents.entries()));
            }
        } catch (IOException | JsonParseException unreadable) {
            // Nothing is remembered then.
        }
        return new Contents(version, new HashMap<>());
    }

    private void write() {
        Map<String, Entry> kept = new TreeMap<>(used);
        memory.join().entries().entrySet().stream()
                .filter(entry -> !used.containsKey(entry.getKey()))
                .sorted(Map.Entry.comparingByKey())
                .limit(SPARE)
                .forEach(entry -> kept.put(entry.getKey(), entry.getValue()));
        byte[] text = JSON.toJson(new Contents(memory.join().version(), kept)).getBytes(StandardCharsets.UTF_8);
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
