package de.klimanetz;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Files by name and content, whatever their dates say. */
final class FileHashes {

    private FileHashes() {}

    /**
     * One line a file with its hash, sorted by path.
     *
     * @param root a folder with all that is in it, or a file; nothing when there is neither
     */
    static String of(Path root) throws IOException {
        if (!Files.exists(root)) {
            return "";
        }
        try (Stream<Path> walk = Files.walk(root)) {
            List<Path> files = walk.filter(file -> !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            return files.parallelStream()
                    .map(file -> root.relativize(file) + " " + hash(file))
                    .sorted()
                    .collect(Collectors.joining("\n"));
        }
    }

    /** A link is what it points to by name; nobody follows it. */
    private static String hash(Path file) {
        try {
            return Files.isSymbolicLink(file)
                    ? Files.readSymbolicLink(file).toString()
                    : DigestUtils.sha256Hex(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
