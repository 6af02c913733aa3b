package de.klimanetz.site;

import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.page.Link;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;

/** Pages at addresses under which items were once found; they lead on at once and are found by no search engine. */
public final class RedirectPages {

    /**
     * What such a page holds.
     *
     * @param canonical the present address, absolute
     */
    public record View(Link target, String canonical) {}

    private RedirectPages() {}

    public static List<WebPage> of(Site site) {
        return site.moved()
                .flatMap(item -> item.earlier().stream().map(earlier -> page(item, earlier, site.settings())))
                .toList();
    }

    private static WebPage page(Item item, EarlierAddress earlier, Settings settings) {
        return new WebPage(
                "site/redirect",
                earlier.address(),
                item.title(),
                "„" + item.title() + "“ steht jetzt unter einer anderen Adresse.",
                "de",
                List.of(),
                new View(Link.to(item), settings.absolute(item.address())),
                Optional.of(earlier.place()),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
