package de.klimanetz.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a build has put into a folder: each path with the SHA-256 of its content, by which the next build knows its own
 * files, and the items of the site, by which the next publication knows what it must keep.
 *
 * @param items as the build describes them; manifests of older versions have none
 */
record Manifest(SortedMap<String, String> files, JsonArray items) {

    static final String FILE = "manifest.json";

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static final Manifest EMPTY = new Manifest(new TreeMap<>(), new JsonArray());

    Manifest {
        items = items == null ? new JsonArray() : items;
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
        outdated.forEach(path -> next.put(path, DigestUtils.sha256Hex(staging.bytes(path))));
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
            Manifest manifest = JSON.fromJson(Files.readString(file), Manifest.class);
            return Optional.ofNullable(manifest).filter(found -> found.files() != null);
        } catch (JsonParseException unreadable) {
            return Optional.empty();
        }
    }

    /** The files of both: while a folder changes, it may hold either. */
    Manifest and(Manifest other) {
        SortedMap<String, String> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new Manifest(both, other.items);
    }

    byte[] bytes() {
        return (JSON.toJson(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
