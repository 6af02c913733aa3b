package de.klimanetz.edit;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;

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
        Path folder = file.getParent();
        while (!Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (!folder.toRealPath().startsWith(content.toRealPath())) {
            throw new FileSystemException(folder.toString(), null, "leads out of content/");
        }
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        try {
            Files.writeString(file, text);
        } catch (IOException full) {
            Files.delete(file);
            throw full;
        }
    }
}
