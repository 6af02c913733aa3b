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
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All files of the site in memory, by path relative to its root, before they are written to disk. Thread-safe. */
public final class Staging {

    private final Map<String, byte[]> files = new ConcurrentHashMap<>();

    private final Set<String> clashes = ConcurrentHashMap.newKeySet();

    private List<String> items = List.of();

    /**
     * Returns the path of the file at an address.
     *
     * <pre>Staging.path("/folder/") // folder/index.html</pre>
     *
     * @param address starts with a slash
     */
    public static String path(String address) {
        String path = address.substring(1);
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    /** Adds or replaces a text file in UTF-8. */
    public void put(String path, String text) {
        put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Adds or replaces a file.
     *
     * @param bytes not copied; reusing the array of the last build for an unchanged file makes comparisons cheap
     */
    public void put(String path, byte[] bytes) {
        files.put(path, bytes);
    }

    /** Adds a file; if there is one already, that one stays and {@link #clashes} names the path. */
    public void add(String path, byte[] bytes) {
        if (files.putIfAbsent(path, bytes) != null) {
            clashes.add(path);
        }
    }

    /** Adds or replaces all files of another staging. */
    public void put(Staging other) {
        files.putAll(other.files);
        clashes.addAll(other.clashes);
    }

    /**
     * Like {@link #add} with the content of a file on disk.
     *
     * @throws UncheckedIOException if it cannot be read
     */
    public void copy(String path, Path source) {
        try {
            add(path, Files.readAllBytes(source));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Sets the descriptions of the items for the manifest, one JSON object per item. */
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

    /** Returns whether all paths of another staging exist here. */
    public boolean containsAllOf(Staging other) {
        return other.files.keySet().parallelStream().allMatch(files::containsKey);
    }

    /** Returns a file decoded as UTF-8. */
    public Optional<String> text(String path) {
        return Optional.ofNullable(files.get(path)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    /** Returns the content of a file, not a copy; null if there is none. */
    public byte[] bytes(String path) {
        return files.get(path);
    }

    public int size() {
        return files.size();
    }

    /** Returns the paths that another staging does not have, sorted. */
    List<String> missingIn(Staging other) {
        return files.keySet().parallelStream()
                .filter(path -> !other.contains(path))
                .sorted()
                .toList();
    }

    /** Returns the paths that another staging does not have or has with other content, sorted. */
    List<String> differingFrom(Staging other) {
        return files.entrySet().parallelStream()
                .filter(file -> !Arrays.equals(file.getValue(), other.files.get(file.getKey())))
                .map(Map.Entry::getKey)
                .sorted()
                .toList();
    }

    /** Returns the paths that were added more than once, sorted. Includes the manifest, which is written last. */
    public List<String> clashes() {
        return Stream.concat(clashes.stream(), Stream.of(Manifest.FILE).filter(files::containsKey))
                .sorted()
                .toList();
    }

    /** Returns a sorted copy of all paths. */
    public List<String> paths() {
        return files.keySet().stream().sorted().toList();
    }

    /** Returns the paths of all files with the extension {@code .html}, sorted. */
    public List<String> pages() {
        return files.keySet().stream()
                .filter(path -> path.endsWith(".html"))
                .sorted()
                .toList();
    }
}
