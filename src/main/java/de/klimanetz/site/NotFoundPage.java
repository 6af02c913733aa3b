package de.klimanetz.site;

import de.klimanetz.model.Area;
import de.klimanetz.page.Layout;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;

/** The error page 404.html. */
final class NotFoundPage {

    static final PageSet<String> SET = PageSet.page(NotFoundPage::page);

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
                new View(Layout.NAVIGATION),
                Optional.empty(),
                "",
                context.alternates(Area.HOME.address()),
                "",
                Optional.empty());
    }
}
