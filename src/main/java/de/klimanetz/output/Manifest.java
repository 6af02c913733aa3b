package de.klimanetz.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a build has put into a folder: each path with the SHA-256 of its content, by which the next build knows its own
 * files, and the items of the site, by which the next publication knows what it must keep.
 *
 * @param files for each path its line in the file, which is kept since most stay: for many thousands of them Gson would
 *     take longer than most steps of a build
 * @param items as the build describes them, a JSON object each; manifests of older versions have none
 */
record Manifest(SortedMap<String, String> files, List<String> items) {

    static final String FILE = "manifest.json";

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static final Manifest EMPTY = new Manifest(new TreeMap<>(), List.of());

    /** As it stands in the file; what is absent there is null. */
    private record Text(SortedMap<String, String> files, JsonArray items) {

        Optional<Manifest> manifest() {
            List<String> objects = items == null
                    ? List.of()
                    : items.asList().stream().map(JsonElement::toString).toList();
            return Optional.ofNullable(files).map(hashes -> new Manifest(lines(hashes), objects));
        }

        private static SortedMap<String, String> lines(SortedMap<String, String> hashes) {
            SortedMap<String, String> lines = new TreeMap<>();
            hashes.forEach((path, hash) -> lines.put(path, line(path, hash)));
            return lines;
        }
    }

    static Manifest of(Staging staging) {
        return EMPTY.with(staging, staging.paths(), List.of());
    }

    /**
     * The manifest of what is staged, where this one is of what was staged before.
     *
     * @param outdated paths whose content is new or another one
     * @param leftovers paths that are no longer there
     */
    Manifest with(Staging staging, List<String> outdated, List<String> leftovers) {
        SortedMap<String, String> next = new TreeMap<>(files);
        next.putAll(outdated.parallelStream()
                .collect(Collectors.toMap(Function.identity(), path -> line(path, staging.bytes(path)))));
        leftovers.forEach(next::remove);
        return new Manifest(next, staging.items());
    }

    /** The manifest of a folder; nothing when there is none that can be read. */
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.fromJson(Files.readString(file), Text.class))
                    .flatMap(Text::manifest);
        } catch (JsonParseException unreadable) {
            return Optional.empty();
        }
    }

    /** Whether it says that this is the content of one of its files. */
    boolean knows(String path, byte[] content) {
        return files.get(path).endsWith(": " + JSON.toJson(DigestUtils.sha256Hex(content)));
    }

    /** The files of both: while a folder changes, it may hold either. */
    Manifest and(Manifest other) {
        SortedMap<String, String> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new Manifest(both, other.items);
    }

    /** Paths have no umlauts and titles do: apart, the larger part is a string of bytes already. */
    byte[] bytes() {
        byte[] head = ("{\n  \"files\": {" + block(files.values()) + "},").getBytes(StandardCharsets.UTF_8);
        byte[] tail = ("\n  \"items\": [" + block(items) + "]\n}\n").getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(head, head.length + tail.length);
        System.arraycopy(tail, 0, bytes, head.length, tail.length);
        return bytes;
    }

    private static String block(Collection<String> lines) {
        return lines.isEmpty() ? "" : "\n    " + String.join(",\n    ", lines) + "\n  ";
    }

    private static String line(String path, byte[] content) {
        return line(path, DigestUtils.sha256Hex(content));
    }

    private static String line(String path, String hash) {
        return JSON.toJson(path) + ": " + JSON.toJson(hash);
    }
}
