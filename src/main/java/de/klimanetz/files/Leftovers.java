package de.klimanetz.files;

import java.nio.file.Path;
import java.util.regex.Pattern;

/** Files that operating systems, office programs and editors leave behind without being asked. */
public final class Leftovers {

    private static final Pattern NAME = Pattern.compile(
            // macOS
            "\\.DS_Store|\\._.*|\\.AppleDouble|\\.Spotlight-V100|\\.Trashes|\\.fseventsd|__MACOSX|Icon\\r"
                    // Windows
                    + "|[Tt]humbs\\.db|ehthumbs(_vista)?\\.db|[Dd]esktop\\.ini|\\$RECYCLE\\.BIN"
                    // Linux and network drives
                    + "|\\.directory|\\.Trash-\\d+|\\.nfs[0-9a-f]+|\\.fuse_hidden.*"
                    // LibreOffice and Word
                    + "|\\.~lock\\..*#|~\\$.*"
                    // Emacs, vi, gedit, Kate
                    + "|.*~|#.*#|\\.#.*|\\..*\\.sw[a-p]|\\..*\\.kate-swp");

    private Leftovers() {}

    /** Returns whether a part of the path has such a name. */
    public static boolean contains(Path path) {
        for (Path part : path) {
            if (NAME.matcher(part.toString()).matches()) {
                return true;
            }
        }
        return false;
    }
}
