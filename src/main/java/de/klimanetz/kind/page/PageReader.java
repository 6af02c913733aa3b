package de.klimanetz.content;

import de.klimanetz.model.Common;
import de.klimanetz.model.Page;
import de.klimanetz.model.vocabulary.Menu;

/** Header of a static page to {@link Page}. */
final class PageReader {

    private static final int LAST = 100;

    private PageReader() {}

    static Page read(Common common, Facts facts) {
        return new Page(
                common,
                facts.find(PageFields.MENU).orElse(Menu.NONE),
                facts.find(PageFields.RANK).orElse(LAST),
                facts.find(PageFields.LANGUAGE).orElse("de"),
                facts.flag(PageFields.EASY_TO_READ));
    }
}
