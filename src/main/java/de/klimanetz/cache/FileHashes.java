package de.klimanetz.cache;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Hashes files by path and content. Modification times have no effect. */
public final class FileHashes {

    private FileHashes() {}

    /**
     * Returns one line per file with its path relative to the root and its SHA-256, sorted. Follows symbolic links.
     *
     * @param root a folder, which is read recursively, or a file; if it does not exist, the result is empty
     * @throws UncheckedIOException if a file cannot be read or symbolic links form a cycle
     */
    public static String of(Path root) {
        if (!Files.exists(root)) {
            return "";
        }
        try {
            Path folder = root.toRealPath();
            try (Stream<Path> walk = Files.walk(folder, FileVisitOption.FOLLOW_LINKS)) {
                List<Path> files = walk.filter(file -> !Files.isDirectory(file)).toList();
                return files.parallelStream()
                        .map(file -> folder.relativize(file) + " " + hash(file))
                        .sorted()
                        .collect(Collectors.joining("\n"));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String hash(Path file) {
        try {
            return DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
