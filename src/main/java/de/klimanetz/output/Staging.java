package de.klimanetz.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** All files of the site before any of them is written, by path relative to its root. Safe for use by several threads. */
public final class Staging {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    private List<String> items = List.of();

    /**
     * The path of the file behind an address: {@code /termine/} is {@code termine/index.html}.
     *
     * @param address begins with a slash
     */
    public static String path(String address) {
        String path = address.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** Adds or replaces a text in UTF-8. */
    public void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Adds or replaces a file; whoever puts the same array again saves others the comparison. */
    public void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** Adds or replaces all files of another staging. */
    public void put(Staging other) {
        files.putAll(other.files);
    }

    /** Adds a copy of a file. */
    public void copy(String path, Path source) {
        try {
            files.put(path, Files.readAllBytes(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sets what the manifest tells of the items of the site: a JSON object each. */
    public void describe(List<String> descriptions) {
        items = descriptions;
    }

    List<String> items() {
        return items;
    }

    public void remove(String path) {
        files.remove(path);
    }

    public boolean contains(String path) {
        return files.containsKey(path);
    }

    /** Whether there is a file wherever another staging has one. */
    public boolean containsAllOf(Staging other) {
        return other.files.keySet().parallelStream().allMatch(files::containsKey);
    }

    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    public byte[] bytes(String path) {
        return files.get(path);
    }

    public int size() {
        return files.size();
    }

    /** The paths, sorted, at which another staging has nothing. */
    List<String> missingIn(Staging other) {
        return files.keySet().parallelStream()
                .filter(path -> !other.contains(path))
                .sorted()
                .toList();
    }

    /** The paths, sorted, at which another staging has nothing or something else. */
    List<String> differingFrom(Staging other) {
        return files.entrySet().parallelStream()
                .filter(file -> !Arrays.equals(file.getValue(), other.files.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** All paths, sorted; a copy, so that files may be added while walking. */
    public List<String> paths() {
        return files.keySet().stream().sorted().toList();
    }

    /** The paths of all HTML pages, sorted. */
    public List<String> pages() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .sorted()
                .toList();
    }
}
