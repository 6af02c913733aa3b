package de.klimanetz.site;

import de.klimanetz.model.Settings;
import de.klimanetz.page.WebPage;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The pages that may be indexed (sitemaps.org), sorted by address. */
public record Sitemap(Settings settings, List<Entry> entries) {

    /** A page: address from the base URL on, and day of the last change. */
    public record Entry(String address, LocalDate modified) {}

    static Sitemap of(List<WebPage> pages, Settings settings) {
        return new Sitemap(
                settings,
                pages.stream()
                        .filter(page -> page.modified().isPresent())
                        .map(page -> new Entry(page.address(), page.modified().get()))
                        .sorted(Comparator.comparing(Entry::address))
                        .toList());
    }

    /** Returns the absolute address of a page. Called by the template, so only if the sitemap is rendered. */
    public String location(Entry entry) {
        return settings.absolute(entry.address());
    }
}
