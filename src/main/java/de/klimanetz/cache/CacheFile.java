package de.klimanetz.cache;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Reads and writes cache files. A file begins with the version of this format and ends with a checksum (CRC-32), so that
 * a damaged one is noticed. Failures are ignored, since a missing cache only costs time.
 */
public final class CacheFile {

    private static final byte[] VERSION = "Klimanetz 1\n".getBytes(StandardCharsets.US_ASCII);

    /** Temporary files carry the number of the process, so that those of crashed ones are recognized. */
    private static final Pattern TEMPORARY = Pattern.compile(".*\\.(\\d{1,18})-\\d+\\.tmp");

    private static final Set<Path> SWEPT = ConcurrentHashMap.newKeySet();

    /** Writes the content of a file. */
    public interface Content {

        void write(OutputStream out) throws IOException;
    }

    private CacheFile() {}

    /** Returns the content of a file; empty if it is missing, damaged or of another version. */
    public static Optional<byte[]> read(Path file) {
        try {
            byte[] bytes = Files.readAllBytes(file);
            int end = bytes.length - Long.BYTES;
            if (end < VERSION.length || !Arrays.equals(VERSION, 0, VERSION.length, bytes, 0, VERSION.length)) {
                return Optional.empty();
            }
            CRC32 checksum = new CRC32();
            checksum.update(bytes, 0, end);
            return ByteBuffer.wrap(bytes).getLong(end) == checksum.getValue()
                    ? Optional.of(Arrays.copyOfRange(bytes, VERSION.length, end))
                    : Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * Creates or replaces a file, and creates its folder. Concurrent readers see the old or the new content; of several
     * writers the last one wins.
     */
    public static void replace(Path file, Content content) {
        try {
            Files.createDirectories(file.getParent());
            sweep(file.getParent());
            Path temporary = Files.createTempFile(
                    file.getParent(),
                    file.getFileName() + "." + ProcessHandle.current().pid() + "-",
                    ".tmp");
            try {
                try (OutputStream stream = new BufferedOutputStream(Files.newOutputStream(temporary), 1 << 16)) {
                    CRC32 checksum = new CRC32();
                    OutputStream checked = new CheckedOutputStream(stream, checksum);
                    checked.write(VERSION);
                    content.write(checked);
                    new DataOutputStream(stream).writeLong(checksum.getValue());
                }
                Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        } catch (IOException notWritable) {
            // The next run computes the content again.
        }
    }

    /** Removes what processes that have crashed left in a folder; once per process. */
    private static void sweep(Path folder) throws IOException {
        if (!SWEPT.add(folder.toAbsolutePath())) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Matcher temporary = TEMPORARY.matcher(file.getFileName().toString());
                if (temporary.matches()
                        && ProcessHandle.of(Long.parseLong(temporary.group(1))).isEmpty()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }
}
