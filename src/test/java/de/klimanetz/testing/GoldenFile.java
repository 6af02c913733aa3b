package de.klimanetz.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with the expected output; {@code -Dgolden=write} writes it, to be reviewed in the diff. */
public record GoldenFile(Path path) {

    public void assertMatches(String text) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        assertThat(text).isEqualTo(Files.readString(path));
    }
}
