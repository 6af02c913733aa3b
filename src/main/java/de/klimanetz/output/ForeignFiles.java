package de.klimanetz.output;

import java.nio.file.Path;
import java.util.List;

/** Thrown if the output folder contains files that no build has written. The folder has not been changed. */
public final class ForeignFiles extends RuntimeException {

    private ForeignFiles(String message) {
        super(message);
    }

    static ForeignFiles in(Path folder, List<String> files) {
        return new ForeignFiles("Der Ordner „" + folder + "“ enthält Dateien, die nicht von Klimanetz sind, etwa „"
                + files.get(0)
                + "“. Geändert wurde nichts. Wählen Sie mit --output einen leeren Ordner.");
    }

    static ForeignFiles withDamagedManifest(Path folder) {
        return new ForeignFiles("In „" + folder + "“ ist die Datei „" + Manifest.FILE
                + "“ beschädigt; ohne sie ist nicht zu erkennen, welche Dateien von Klimanetz sind. Geändert wurde nichts. "
                + "Liegt dort nur die Website, dann löschen Sie den Ordner und bauen noch einmal.");
    }
}
