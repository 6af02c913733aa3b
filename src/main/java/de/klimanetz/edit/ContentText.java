package de.klimanetz.edit;

import de.klimanetz.model.ContentType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.Optional;

/** The file of an item on disk. */
public final class ContentText {

    private final Path file;

    private ContentText(Path file) {
        this.file = file;
    }

    /** @param file must exist, and is trusted */
    public static ContentText of(Path file) {
        return new ContentText(file);
    }

    /**
     * Finds the file of an item.
     *
     * @param content the folder {@code content/}
     * @param path relative to it, as a request names it: untrusted
     * @return empty if there is no such file, or it is not below the folder, also by way of links
     */
    public static Optional<ContentText> find(Path content, String path) throws IOException {
        if (!path.matches("[a-z0-9-]+(/[a-z0-9-]+){1,2}\\.adoc")
                || ContentType.of(path).isEmpty()) {
            return Optional.empty();
        }
        Path file = content.resolve(path);
        boolean inside = Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                && file.toRealPath().startsWith(content.toRealPath());
        return inside ? Optional.of(new ContentText(file)) : Optional.empty();
    }

    public String read() throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /** Removes the file; whoever moves an item writes the other one first. */
    public void delete() throws IOException {
        Files.delete(file);
    }

    /** Replaces the file at once: it is never half written, and a full disk leaves the former text. */
    public void write(String text) throws IOException {
        // A name that neither the build nor the watcher takes for content, and that nobody can have made a link before.
        Path written = Files.createTempFile(file.getParent(), "." + file.getFileName(), "~");
        try {
            Files.writeString(written, text);
            PosixFileAttributeView former = Files.getFileAttributeView(file, PosixFileAttributeView.class);
            if (former != null) {
                Files.setPosixFilePermissions(written, former.readAttributes().permissions());
            }
            Files.move(written, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(written);
        }
    }
}
