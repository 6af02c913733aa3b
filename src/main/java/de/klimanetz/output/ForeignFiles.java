package de.klimanetz.output;

import java.nio.file.Path;
import java.util.List;

/** Thrown if the output folder contains files that no build has written. The folder has not been changed. */
public final class ForeignFiles extends RuntimeException {

    public ForeignFiles(Path folder, List<String> files) {
        super("Der Ordner „" + folder + "“ enthält Dateien, die nicht von Klimanetz sind, etwa „" + files.get(0)
                + "“. Geändert wurde nichts. Wählen Sie mit --output einen leeren Ordner.");
    }
}
