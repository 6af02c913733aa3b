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

/** Files by name and content, whatever their dates say. */
public final class FileHashes {

    private FileHashes() {}

    /**
     * One line a file with its hash, sorted by path. Links are followed, as those who read the files may.
     *
     * @param root a folder with all that is in it, or a file; nothing when there is neither
     * @throws UncheckedIOException when something cannot be read, or a link leads back to where it is
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
