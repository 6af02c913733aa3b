package de.klimanetz.testing;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads all files below a folder. */
public final class FileTree {

    private FileTree() {}

    /** Returns the text of each file by its path relative to the folder. */
    public static Map<String, String> read(Path root, Charset charset) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(root.relativize(file).toString(), Files.readString(file, charset));
            }
        }
        return files;
    }
}
