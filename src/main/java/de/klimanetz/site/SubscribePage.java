package de.klimanetz.site;

import de.klimanetz.model.Area;
import de.klimanetz.page.Group;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import java.util.List;

/** The page with instructions and addresses for subscriptions. */
final class SubscribePage {

    static final PageSet<String> SET = PageSet.page(SubscribePage::page);

    public record View(List<Group<Channel>> channels) {}

    private SubscribePage() {}

    private static WebPage page(PageContext context) {
        return Pages.overview(
                "site/subscribe",
                Area.SUBSCRIBE,
                "Neues und Termine aus dem " + context.network().title()
                        + " im eigenen Kalender, im Feed-Programm oder auf der eigenen Website.",
                new View(new Channels(context).groups()),
                context);
    }
}
