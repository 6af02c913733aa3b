package de.klimanetz.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * What a build has put into a folder: each path with the SHA-256 of its content. It is how the next build knows which
 * files are its own.
 */
record Manifest(SortedMap<String, String> files) {

    static final String FILE = "manifest.json";

    private static final Gson JSON =
            new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create();

    static final Manifest EMPTY = new Manifest(new TreeMap<>());

    /**
     * The manifest of what is staged.
     *
     * @param before what was staged when {@code known} was made; its hashes are taken over where the bytes are the same
     */
    static Manifest of(Staging staging, Optional<Staging> before, Manifest known) {
        SortedMap<String, String> files = new TreeMap<>();
        for (String path : staging.paths()) {
            byte[] bytes = staging.bytes(path);
            boolean same = before.isPresent() && before.get().bytes(path) == bytes;
            files.put(path, same ? known.files.get(path) : DigestUtils.sha256Hex(bytes));
        }
        return new Manifest(files);
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

    /** Whether it names every file of another one. */
    boolean names(Manifest other) {
        return files.keySet().containsAll(other.files.keySet());
    }

    /** The files of both: while a folder changes, it may hold either. */
    Manifest and(Manifest other) {
        SortedMap<String, String> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new Manifest(both);
    }

    byte[] bytes() {
        return (JSON.toJson(this) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
