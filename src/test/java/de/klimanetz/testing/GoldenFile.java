package de.klimanetz.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file that says what must come out; {@code -Dgolden=write} writes it anew, to be read in the diff. */
public record GoldenFile(Path path) {

    public void assertHolds(String text) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.createDirectories(path.getParent());
            Files.writeString(path, text);
        }
        assertThat(text).isEqualTo(Files.readString(path));
    }
}
