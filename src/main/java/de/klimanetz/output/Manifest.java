package de.klimanetz.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
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

    static Manifest of(Map<String, byte[]> contents) {
        SortedMap<String, String> files = new TreeMap<>();
        contents.forEach((path, bytes) -> files.put(path, DigestUtils.sha256Hex(bytes)));
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
