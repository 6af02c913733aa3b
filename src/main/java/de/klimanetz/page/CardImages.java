package de.klimanetz.page;

import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Which items have a picture for social networks of their own: those without a date first, then the newest others, up to
 * a limit. The rest has that of the site, so that large sites stay small.
 */
public record CardImages(Set<String> addresses) {

    static final Index<CardImages> INDEX = Index.of(snapshot ->
            new CardImages(chosen(snapshot.site()).stream().map(Item::address).collect(Collectors.toSet())));

    /** The address of the picture of the site. */
    public static final String OF_SITE = "/karte.png";

    private static final int MOST = 500;
    private static final String FILE = "karte.png";

    /** Returns the items that have a picture. */
    public static List<Item> chosen(Site site) {
        return site.items()
                .sorted(Comparator.comparing((Item item) -> item.publication().orElse(LocalDate.MAX))
                        .reversed()
                        .thenComparing(Item::address))
                .limit(MOST)
                .toList();
    }

    /** Returns the address of the picture of a chosen item. */
    public static String address(Item item) {
        return item.address() + FILE;
    }

    /** Returns the address of the picture for the page of an item. */
    String of(String address) {
        return addresses.contains(address) ? address + FILE : OF_SITE;
    }
}
