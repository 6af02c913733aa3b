package de.klimanetz.cache;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheFileTest {

    private static final byte[] CONTENT = "{\"html\": \"<p>Text</p>\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() {
        file = folder.resolve("cache/conversions.json");
        CacheFile.replace(file, out -> out.write(CONTENT));
    }

    @Test
    void readsWhatWasWritten() {
        assertThat(CacheFile.read(file)).contains(CONTENT);
    }

    @Test
    void noticesEveryFlippedBit() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        for (int bit = 0; bit < 8 * sound.length; bit++) {
            byte[] damaged = sound.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            Files.write(file, damaged);

            assertThat(CacheFile.read(file)).as("bit %d", bit).isEmpty();
        }
    }

    @Test
    void noticesWhatIsMissingOrAdded() throws IOException {
        byte[] sound = Files.readAllBytes(file);
        for (int length = 0; length <= sound.length + 3; length++) {
            if (length != sound.length) {
                Files.write(file, Arrays.copyOf(sound, length));

                assertThat(CacheFile.read(file)).as("%d bytes", length).isEmpty();
            }
        }
    }

    @Test
    void readsNoFileThatItHasNotWritten() throws IOException {
        Files.write(file, CONTENT);

        assertThat(CacheFile.read(file)).isEmpty();
        assertThat(CacheFile.read(folder.resolve("missing"))).isEmpty();
        assertThat(CacheFile.read(folder)).isEmpty();
    }

    @Test
    void leavesNoTemporaryFilesAndSweepsThoseOfCrashedProcesses() throws IOException {
        Path cache = Files.createDirectory(folder.resolve("other"));
        Path crashed = Files.createFile(cache.resolve("pages.bin.999999999-123.tmp"));
        Path running = Files.createFile(
                cache.resolve("pages.bin." + ProcessHandle.current().pid() + "-123.tmp"));

        CacheFile.replace(cache.resolve("pages.bin"), out -> out.write(CONTENT));

        assertThat(crashed).doesNotExist();
        assertThat(running).exists();
        assertThat(cache).isDirectoryNotContaining("glob:**pages.bin.*[!3].tmp");
    }
}
