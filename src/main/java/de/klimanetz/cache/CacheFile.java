package de.klimanetz.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes cache files atomically. Failures are ignored, since a missing cache only costs time. */
public final class CacheFile {

    /** Writes the content of a file. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private CacheFile() {}

    /**
     * Creates or replaces a file, and creates its folder. Concurrent readers see the old or the new content; of several
     * writers the last one wins.
     */
    public static void replace(Path file, Content content) {
        try {
            Files.createDirectories(file.getParent());
            Path temporary =
                    Files.createTempFile(file.getParent(), file.getFileName().toString(), ".tmp");
            try {
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                    content.write(out);
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException notWritable) {
            // The next run computes the content again.
        }
    }
}
