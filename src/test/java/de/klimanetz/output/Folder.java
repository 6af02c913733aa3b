package de.klimanetz.output;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** An output folder in a test, with short ways to apply a site to it and to look what is there. */
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

    /** Every file but the manifest, with its text. */
    Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(path)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                files.put(path.relativize(file).toString(), Files.readString(file));
            }
        }
        files.remove("manifest.json");
        return files;
    }

    void write(String file, String text) throws IOException {
        Files.createDirectories(path.resolve(file).getParent());
        Files.writeString(path.resolve(file), text);
    }
}
