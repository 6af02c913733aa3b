package de.klimanetz.view;

import de.klimanetz.model.Area;
import java.util.List;
import java.util.Optional;

/** The page for addresses that do not exist. */
final class NotFoundPage {

    static final PageSet<String> SET = PageSet.page(NotFoundPage::page);

    /** What stands on the page. */
    public record View(List<Link> ways) {}

    private NotFoundPage() {}

    private static WebPage page(PageContext context) {
        return new WebPage(
                "site/not-found",
                "/404.html",
                "Seite nicht gefunden",
                "Unter dieser Adresse gibt es keine Seite.",
                "de",
                List.of(Link.to(Area.HOME)),
                new View(Chrome.NAVIGATION),
                Optional.empty(),
                "",
                Optional.of(context.feed(Area.HOME.address())),
                Optional.empty());
    }
}
