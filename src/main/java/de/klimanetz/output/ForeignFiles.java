package de.klimanetz.output;

import java.nio.file.Path;
import java.util.List;

/** Ends an application to a folder that holds files of somebody else; nothing has been changed. */
public final class ForeignFiles extends RuntimeException {

    public ForeignFiles(Path folder, List<String> files) {
        super("Der Ordner „" + folder + "“ enthält Dateien, die nicht von Klimanetz sind, etwa „" + files.get(0)
                + "“. Geändert wurde nichts. Wählen Sie mit --output einen leeren Ordner.");
    }
}
