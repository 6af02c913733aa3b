package de.klimanetz.kind.page;

import de.klimanetz.model.Page;
import de.klimanetz.model.Picture;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;

/** The static pages, at the root of the site. */
final class StaticPages {

    static final PageSet<Page> SET = PageSet.each(Page.class, StaticPages::page);

    /**
     * The content of a static page.
     *
     * @param pictures all pictures of the site by address, if the page lists them
     */
    public record View(
            String teaser, Prose prose, boolean easyToRead, Optional<Page.Video> video, List<Used> pictures) {}

    /** A picture with the pages that show it. */
    public record Used(Picture picture, List<Link> pages) {}

    private StaticPages() {}

    private static WebPage page(Page page, PageContext context) {
        View content = new View(
                page.teaser(),
                Prose.of(page.body()),
                page.form() == Page.Form.EASY_TO_READ,
                page.video(),
                page.listsPictures() ? context.ask(PictureList.INDEX, PictureList::all, "") : List.of());
        return Pages.item(page, page.language(), content, context);
    }
}
