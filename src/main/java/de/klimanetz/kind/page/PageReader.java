package de.klimanetz.kind.page;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Page;
import de.klimanetz.model.Page.Form;
import de.klimanetz.model.Page.Video;
import de.klimanetz.model.vocabulary.Menu;
import java.util.Optional;

/** Creates a {@link Page} from a parsed file. */
final class PageReader {

    private static final int DEFAULT_RANK = 100;

    private PageReader() {}

    static Optional<Page> read(ParsedFile file) {
        Facts facts = file.facts();
        Form form = form(facts);
        if (form == Form.EASY_TO_READ) {
            EasyLanguage.find(file.source(), file.body(), file.problems());
        }
        return Optional.of(new Page(
                file.common(),
                facts.find(PageFields.MENU).orElse(Menu.NONE),
                facts.find(PageFields.RANK).orElse(DEFAULT_RANK),
                facts.find(PageFields.LANGUAGE).orElse("de"),
                form,
                facts.find(PageFields.VIDEO).map(address -> new Video(address, facts.text(PageFields.DURATION))),
                facts.flag(PageFields.PICTURE_LIST)));
    }

    private static Form form(Facts facts) {
        if (facts.flag(PageFields.EASY_TO_READ)) {
            return Form.EASY_TO_READ;
        }
        return facts.flag(PageFields.SIGN_LANGUAGE) ? Form.SIGN_LANGUAGE : Form.PLAIN;
    }
}
