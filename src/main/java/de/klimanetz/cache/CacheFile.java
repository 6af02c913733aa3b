package de.klimanetz.cache;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes files that are only memories: each as a whole or not at all, and if not, nobody needs to know. */
public final class CacheFile {

    /** What stands in a file. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private CacheFile() {}

    /**
     * Replaces a file, which may be absent, and its folder too. Whoever reads it meanwhile has the old one; of two that
     * write at once, the later one leaves its file.
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
            // The next run does the work again.
        }
    }
}
