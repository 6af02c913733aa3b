package de.klimanetz.output;

import de.klimanetz.testing.FileTree;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** An output folder of a test, with short methods to apply a site and to read the files. */
record Folder(Path path) {

    OutputFolder.Changes apply(String... pathsAndTexts) throws IOException {
        return new OutputFolder(path).apply(staging(pathsAndTexts));
    }

    static Staging staging(String... pathsAndTexts) {
        Staging staging = new Staging();
        for (int index = 0; index < pathsAndTexts.length; index += 2) {
            staging.put(pathsAndTexts[index], pathsAndTexts[index + 1]);
        }
        return staging;
    }

    /** The text of all files except the manifest by path. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = FileTree.read(path, StandardCharsets.UTF_8);
        files.remove("manifest.json");
        return files;
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(path.resolve(file).getParent());
        Files.writeString(path.resolve(file), text);
    }
}
