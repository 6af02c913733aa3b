package de.klimanetz.site;

import de.klimanetz.model.EarlierAddress;
import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.page.Link;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;

/** Pages at earlier addresses of items, which redirect to the present address and are not indexed. */
public final class RedirectPages {

    /**
     * The content of a redirect page.
     *
     * @param canonical absolute present address
     */
    public record View(Link target, String canonical) {}

    private RedirectPages() {}

    /** Returns one page per earlier address. */
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
                List.of(),
                "",
                Optional.empty());
    }
}
