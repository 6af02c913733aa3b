package de.klimanetz.kind.guide;

import de.klimanetz.content.ParsedFile;
import java.util.List;
import java.util.Optional;

/** Creates a {@link Guide} from a parsed file. */
final class GuideReader {

    private GuideReader() {}

    static Optional<Guide> read(ParsedFile file) {
        return Optional.of(
                new Guide(file.common(), file.facts().find(GuideFields.LISTS).orElse(List.of())));
    }
}
