package de.klimanetz.edit;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.output.Staging;
import de.klimanetz.site.Kinds;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The usual form of all own files. */
class FileLayoutTest {

    @Test
    void changesNoPage(@TempDir Path folder) throws IOException {
        TestProject before = TestProject.small(folder.resolve("before"));
        TestProject after = TestProject.small(folder.resolve("after"));
        copy(before, false);
        copy(after, true);

        Staging expected = before.stage(TestProject.CLOCK_OF_REPOSITORY).staging();
        Staging formatted = after.stage(TestProject.CLOCK_OF_REPOSITORY).staging();

        assertThat(formatted.paths()).isEqualTo(expected.paths());
        assertThat(formatted.paths())
                .allSatisfy(path -> assertThat(formatted.bytes(path)).isEqualTo(expected.bytes(path)));
    }

    private static void copy(TestProject project, boolean formatted) throws IOException {
        try (Stream<Path> old = Files.walk(project.folder().resolve("content"))) {
            for (Path file : old.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        project.with("jbake.properties", Files.readString(Path.of("jbake.properties")));
        try (Stream<Path> walk = Files.walk(Path.of("content"))) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String path = file.toString();
                if (formatted && path.endsWith(".adoc")) {
                    Schema schema = Kinds.of(ContentType.of(path.substring("content/".length()))
                                    .orElseThrow())
                            .schema();
                    String text = FileLayout.of(Files.readString(file), schema);
                    assertThat(FileLayout.of(text, schema)).isEqualTo(text);
                    project.with(path, text);
                } else {
                    project.with(path, Files.readAllBytes(file));
                }
            }
        }
    }
}
