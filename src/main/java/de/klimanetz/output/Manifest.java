package de.klimanetz.output;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonParseException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
            return Optional.ofNullable(files).map(known -> new Manifest(known, objects));
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
                .collect(Collectors.toMap(Function.identity(), path -> DigestUtils.sha256Hex(staging.bytes(path)))));
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

    /** The files of both: while a folder changes, it may hold either. */
    Manifest and(Manifest other) {
        SortedMap<String, String> both = new TreeMap<>(files);
        both.putAll(other.files);
        return new Manifest(both, other.items);
    }

    /** A line for each file and each item: for many thousands of them Gson would take longer than most steps of a build. */
    byte[] bytes() {
        StringBuilder text = new StringBuilder(200 * files.size() + 100).append("{\n  \"files\": {");
        String separator = "\n    ";
        for (Map.Entry<String, String> file : files.entrySet()) {
            text.append(separator);
            appendQuoted(file.getKey(), text);
            text.append(": \"").append(file.getValue()).append('"');
            separator = ",\n    ";
        }
        text.append(files.isEmpty() ? "}" : "\n  }").append(",\n  \"items\": [");
        String end = (items.isEmpty() ? "" : "\n    " + String.join(",\n    ", items) + "\n  ") + "]\n}\n";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length() + end.length());
        bytes.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
        bytes.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private static void appendQuoted(String path, StringBuilder text) {
        if (isPlain(path)) {
            text.append('"').append(path).append('"');
        } else {
            text.append(JSON.toJson(path));
        }
    }

    private static boolean isPlain(String path) {
        for (int index = 0; index < path.length(); index++) {
            char letter = path.charAt(index);
            if (letter <= ' ' || letter >= 127 || letter == '"' || letter == '\\') {
                return false;
            }
        }
        return true;
    }
}
