package de.klimanetz.kind.page;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Page;
import de.klimanetz.model.vocabulary.Menu;
import java.util.Optional;

/** Creates a {@link Page} from a parsed file. */
final class PageReader {

    private static final int DEFAULT_RANK = 100;

    private PageReader() {}

    static Optional<Page> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Page(
                file.common(),
                facts.find(PageFields.MENU).orElse(Menu.NONE),
                facts.find(PageFields.RANK).orElse(DEFAULT_RANK),
                facts.find(PageFields.LANGUAGE).orElse("de"),
                facts.flag(PageFields.EASY_TO_READ)));
    }
}
