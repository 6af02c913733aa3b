package de.klimanetz.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

    private static final FileTime LONG_AGO = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));

    @TempDir
    private Path temporary;

    private Folder folder;

    @BeforeEach
    void setUp() {
        folder = new Folder(temporary.resolve("neu/output"));
    }

    @Test
    void createsTheFolderAndWritesAllFiles() throws IOException {
        OutputFolder.Changes changes = folder.apply("index.html", "Start", "termine/2027/rad/index.html", "Rad");

        assertThat(changes).isEqualTo(new OutputFolder.Changes(2, 0, 0));
        assertThat(folder.files()).isEqualTo(Map.of("index.html", "Start", "termine/2027/rad/index.html", "Rad"));
        assertThat(folder.path().resolve("manifest.json"))
                .content()
                .contains("\"index.html\"", "\"termine/2027/rad/index.html\"");
    }

    /** Reading a file is faster than hashing it, and its hash is known from the last build. */
    @Test
    void takesTheHashesOfUnchangedFilesFromTheManifest() throws IOException {
        folder.apply("a.html", "A", "b.html", "B", "c.html", "C");
        folder.apply("a.html", "A", "b.html", "neu");

        Manifest manifest = Manifest.read(folder.path()).orElseThrow();
        assertThat(manifest.files()).containsOnlyKeys("a.html", "b.html");
        assertThat(manifest.hasHash("a.html", "A".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(manifest.hasHash("b.html", "neu".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void hashesWhatABuildHasWrittenThatWasBrokenOff() throws IOException {
        folder.apply("a.html", "alt", "b.html", "alt");
        Manifest unfinished = Manifest.read(folder.path()).orElseThrow().writing(List.of("a.html", "b.html"));
        Files.write(folder.path().resolve(Manifest.FILE), unfinished.bytes());
        Files.writeString(folder.path().resolve("a.html"), "neu");

        folder.apply("a.html", "neu", "b.html", "neu");

        Manifest manifest = Manifest.read(folder.path()).orElseThrow();
        assertThat(manifest.hasHash("a.html", "neu".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
        assertThat(manifest.hasHash("b.html", "neu".getBytes(StandardCharsets.UTF_8)))
                .isTrue();
    }

    @Test
    void waitsForAnotherThread() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<OutputFolder.Changes>> calls = new ArrayList<>();
        for (int call = 0; call < 8; call++) {
            Staging staging = new Staging();
            staging.put("a.html", "Text " + call);
            calls.add(threads.submit(() -> new OutputFolder(folder.path()).apply(staging)));
        }

        for (Future<OutputFolder.Changes> call : calls) {
            assertThat(call.get().removed()).isZero();
        }
        threads.shutdown();
        assertThat(folder.files()).containsOnlyKeys("a.html");
    }

    /** The web server reads them, whatever the umask of the editor is. */
    @Test
    void letsEveryoneReadWhatIsPublished() throws IOException {
        folder.apply("a.html", "A", "x/y/b.html", "B");

        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.path().resolve("x/y/b.html"))))
                .isEqualTo("rw-r--r--");
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(folder.path().resolve("x/y"))))
                .isEqualTo("rwxr-xr-x");
    }

    /** Also another user may build, for example at night. */
    @Test
    void letsEveryoneOpenTheLock() throws IOException {
        folder.apply("a.html", "A");

        assertThat(Files.getPosixFilePermissions(OutputLock.file(folder.path())))
                .contains(PosixFilePermission.OTHERS_WRITE, PosixFilePermission.GROUP_WRITE);
    }

    @Test
    void doesNotTouchUnchangedFiles() throws IOException {
        folder.apply("a.html", "A", "b.html", "B");
        age("a.html", "b.html", "manifest.json");

        assertThat(folder.apply("a.html", "A", "b.html", "B")).isEqualTo(new OutputFolder.Changes(0, 0, 2));
        assertThat(time("a.html")).isEqualTo(LONG_AGO);
        assertThat(time("manifest.json")).isEqualTo(LONG_AGO);
    }

    @Test
    void replacesOnlyChangedFiles() throws IOException {
        folder.apply("a.html", "A", "b.html", "B");
        age("a.html", "b.html");

        assertThat(folder.apply("a.html", "A", "b.html", "neu")).isEqualTo(new OutputFolder.Changes(1, 0, 1));
        assertThat(folder.files()).isEqualTo(Map.of("a.html", "A", "b.html", "neu"));
        assertThat(time("a.html")).isEqualTo(LONG_AGO);
        assertThat(time("b.html")).isGreaterThan(LONG_AGO);
    }

    @Test
    void restoresFilesThatOthersHaveChangedOrDeleted() throws IOException {
        folder.apply("a.html", "A", "b.html", "B");
        folder.write("a.html", "von Hand");
        Files.delete(folder.path().resolve("b.html"));

        folder.apply("a.html", "A", "b.html", "B");

        assertThat(folder.files()).isEqualTo(Map.of("a.html", "A", "b.html", "B"));
    }

    @Test
    void removesObsoleteFilesAndEmptyFolders() throws IOException {
        folder.apply("a.html", "A", "x/y/z.html", "Z", "x/b.html", "B");

        assertThat(folder.apply("a.html", "A", "x/b.html", "B").removed()).isEqualTo(1);
        assertThat(folder.path().resolve("x/y")).doesNotExist();

        folder.apply("a.html", "A");
        assertThat(folder.path().resolve("x")).doesNotExist();
        assertThat(folder.files()).isEqualTo(Map.of("a.html", "A"));
    }

    @Test
    void continuesAfterACrash() throws IOException {
        folder.apply("a.html", "A", "alt.html", "alt");
        Path obstacle = Files.createDirectories(folder.path().resolve("z/.klimanetz-tmp"));
        assertThatThrownBy(() -> folder.apply("a.html", "neu", "b/b.html", "B", "z/z.html", "Z"))
                .isInstanceOf(IOException.class);
        assertThat(folder.files()).isEqualTo(Map.of("a.html", "neu", "b/b.html", "B", "alt.html", "alt"));
        Files.delete(obstacle);
        folder.write("z/.klimanetz-tmp", "halb geschrieben");

        folder.apply("a.html", "neuer", "c.html", "C");

        assertThat(folder.files()).isEqualTo(Map.of("a.html", "neuer", "c.html", "C"));
    }

    @Test
    void acceptsAManifestWithMissingFiles() throws IOException {
        folder.apply("a.html", "A", "x/b.html", "B");
        Files.delete(folder.path().resolve("x/b.html"));

        folder.apply("a.html", "neu");

        assertThat(folder.files()).isEqualTo(Map.of("a.html", "neu"));
    }

    @Test
    void throwsWhenTheFolderCannotBeCreated() throws IOException {
        Path file = Files.writeString(temporary.resolve("datei"), "hier ist schon etwas");

        assertThatThrownBy(() -> new OutputFolder(file.resolve("output")).apply(Folder.staging("a.html", "A")))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> new OutputFolder(file).apply(Folder.staging("a.html", "A")))
                .isInstanceOf(NotDirectoryException.class);
        assertThat(file).hasContent("hier ist schon etwas");
    }

    private void age(String... paths) throws IOException {
        for (String path : paths) {
            Files.setLastModifiedTime(folder.path().resolve(path), LONG_AGO);
        }
    }

    private FileTime time(String path) throws IOException {
        return Files.getLastModifiedTime(folder.path().resolve(path));
    }
}
