package de.klimanetz.view;

import de.klimanetz.model.Settings;
import java.util.Comparator;
import java.util.List;

/** The pages that may be found (sitemaps.org), by address. */
public record Sitemap(List<Entry> entries) {

    /** One page: absolute address and day of the last change. */
    public record Entry(String location, String modified) {}

    public static Sitemap of(List<WebPage> pages, Settings settings) {
        return new Sitemap(pages.stream()
                .filter(page -> page.modified().isPresent())
                .map(page -> new Entry(
                        settings.absolute(page.address()), page.modified().get().toString()))
                .sorted(Comparator.comparing(Entry::location))
                .toList());
    }
}
