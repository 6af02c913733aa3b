package de.klimanetz.kind.theme;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Common;
import de.klimanetz.model.Theme;
import de.klimanetz.problem.Problems;
import java.util.Optional;

/** Creates a {@link Theme} from a parsed file. */
final class ThemeReader {

    private final Problems problems;

    ThemeReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Theme> read(ParsedFile file) {
        return new ThemeReader(file.problems()).read(file.common(), file.facts());
    }

    /** Returns the theme; empty if the file is not named after its year, which ensures one theme per year. */
    private Optional<Theme> read(Common common, Facts facts) {
        if (!common.identity().slug().matches("(19|20)\\d\\d")) {
            problems.error(
                    common.place(),
                    "Ein Schwerpunktthema heißt nach seinem Jahr. Benennen Sie die Datei um, etwa in content/themen/"
                            + common.dates().checked().getYear() + ".adoc.");
            return Optional.empty();
        }
        return Optional.of(
                new Theme(common, Integer.parseInt(common.identity().slug()), facts.text(ThemeFields.QUESTION)));
    }
}
