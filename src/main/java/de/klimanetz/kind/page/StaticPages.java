package de.klimanetz.kind.page;

import de.klimanetz.model.Page;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;

/** The static pages, at the root of the site. */
final class StaticPages {

    static final PageSet<Page> SET = PageSet.each(Page.class, StaticPages::page);

    /** The content of a static page. */
    public record View(String teaser, Prose prose, boolean easyToRead) {}

    private StaticPages() {}

    private static WebPage page(Page page, PageContext context) {
        View content = new View(page.teaser(), Prose.of(page.body()), page.easyToRead());
        return Pages.item(page, page.language(), content, context);
    }
}
