package de.klimanetz.edit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * A content file that does not exist yet.
 *
 * @param path relative to {@code content/}, with slashes
 */
public record NewItem(String path, String text) {

    /**
     * Writes the file.
     *
     * @throws java.nio.file.FileAlreadyExistsException if somebody else was faster
     */
    public void write(Path content) throws IOException {
        Path file = content.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardOpenOption.CREATE_NEW);
    }
}
