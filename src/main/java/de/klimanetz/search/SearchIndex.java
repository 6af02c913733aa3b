package de.klimanetz.search;

import de.klimanetz.cache.CacheFile;
import de.klimanetz.cache.Fingerprint;
import de.klimanetz.cache.Memo;
import de.klimanetz.cache.ProgramVersion;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Makes the index, and caches it in memory and in a file, so that a build without new texts loads neither Lucene nor the
 * dictionary of compounds. Not thread-safe.
 */
public final class SearchIndex {

    private final Optional<Path> file;
    private final Memo<SearchEntry, Map<String, Integer>> terms = new Memo<>();
    private Optional<Function<SearchEntry, Map<String, Integer>>> analysis = Optional.empty();
    private List<SearchEntry> lastEntries = List.of();
    private Map<String, byte[]> last = Map.of();

    private SearchIndex(Optional<Path> file) {
        this.file = file;
    }

    /** Returns an index that writes no file. */
    public static SearchIndex inMemory() {
        return new SearchIndex(Optional.empty());
    }

    /** @param file need not exist */
    public static SearchIndex in(Path file) {
        return new SearchIndex(Optional.of(file));
    }

    /**
     * Returns the files of the index by name.
     *
     * @param entries reused objects are not analysed again
     */
    public Map<String, byte[]> files(List<SearchEntry> entries) {
        if (last.isEmpty() || !entries.equals(lastEntries)) {
            last = last.isEmpty()
                    ? file.map(cached -> stored(cached, entries)).orElseGet(() -> made(entries))
                    : made(entries);
            lastEntries = List.copyOf(entries);
        }
        return last;
    }

    private Map<String, byte[]> made(List<SearchEntry> entries) {
        if (analysis.isEmpty()) {
            GermanWords words = new GermanWords();
            analysis = Optional.of(entry -> EntryTerms.of(entry, words));
        }
        return IndexFiles.of(terms.of(entries, analysis.get()));
    }

    private Map<String, byte[]> stored(Path cached, List<SearchEntry> entries) {
        String key = Fingerprint.of(List.of(ProgramVersion.current(), entries));
        return CacheFile.read(cached).flatMap(bytes -> read(bytes, key)).orElseGet(() -> {
            Map<String, byte[]> files = made(entries);
            CacheFile.replace(cached, out -> write(files, key, out));
            return files;
        });
    }

    private static void write(Map<String, byte[]> files, String key, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeUTF(key);
        out.writeInt(files.size());
        for (Map.Entry<String, byte[]> written : files.entrySet()) {
            out.writeUTF(written.getKey());
            out.writeInt(written.getValue().length);
            out.write(written.getValue());
        }
        out.flush();
    }

    /** Returns the files; empty if they belong to other entries. */
    private static Optional<Map<String, byte[]>> read(byte[] bytes, String key) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            if (!in.readUTF().equals(key)) {
                return Optional.empty();
            }
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (int rest = in.readInt(); rest > 0; rest--) {
                files.put(in.readUTF(), in.readNBytes(in.readInt()));
            }
            return Optional.of(files);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
