package de.klimanetz.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The content of {@code manifest.json}: each file of the site with its SHA-256, by which the next build recognizes its
 * own files, and the items of the site, with which the next publication is compared.
 *
 * @param files JSON members by path, kept as text since serializing thousands of them with Gson is slow
 * @param items one JSON object per item; empty for manifests of older versions
 */
record Manifest(SortedMap<String, String> files, List<String> items) {

    static final String FILE = "manifest.json";

    private static final String UNKNOWN = ": \"\"";

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static final Manifest EMPTY = new Manifest(new TreeMap<>(), List.of());

    /** The file as parsed by Gson; absent members are null. */
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

    /**
     * Returns the manifest of a staging, derived from this one of the previous staging or of the folder, since hashing is
     * slow.
     *
     * @param outdated paths whose content was added or changed
     */
    Manifest with(Staging staging, List<String> outdated) {
        SortedMap<String, String> next = new TreeMap<>(files);
        outdated.forEach(next::remove);
        next.values().removeIf(line -> line.endsWith(UNKNOWN));
        next.keySet().retainAll(Set.copyOf(staging.paths()));
        next.putAll(staging.paths().parallelStream()
                .filter(path -> !next.containsKey(path))
                .collect(Collectors.toMap(Function.identity(), path -> line(path, staging.bytes(path)))));
        return new Manifest(next, staging.items());
    }

    /**
     * Returns a manifest for the time in which files are written: it lists them, so that the next build knows them as its
     * own after a crash, but not their hashes, since they may be old or new.
     */
    Manifest writing(List<String> outdated) {
        SortedMap<String, String> both = new TreeMap<>(files);
        outdated.forEach(path -> both.put(path, line(path, "")));
        return new Manifest(both, items);
    }

    /** Returns the manifest of a folder; empty if there is none or it is not valid JSON. */
    static Optional<Manifest> read(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return Optional.ofNullable(JSON.fromJson(Files.readString(file), Text.class))
                    .flatMap(Text::manifest);
        } catch (JsonParseException | CharacterCodingException unreadable) {
            return Optional.empty();
        }
    }

    /** Returns whether the hash of a file in this manifest is that of the given content. */
    boolean hasHash(String path, byte[] content) {
        return files.get(path).endsWith(": " + JSON.toJson(DigestUtils.sha256Hex(content)));
    }

    /** Encodes files and items separately, since a string of only ASCII characters, as for files, is encoded faster. */
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
