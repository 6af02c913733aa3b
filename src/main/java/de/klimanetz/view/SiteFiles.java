package de.klimanetz.view;

import de.klimanetz.feed.Feed;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.util.List;
import java.util.Optional;

/** Files made by a template that are no pages: the feed, the sitemap and what hosts and robots read. */
public final class SiteFiles {

    /** What the files for hosts and robots need. */
    public record HostView(String basePath, String sitemap) {}

    private SiteFiles() {}

    public static List<WebPage> of(Site site, List<WebPage> pages, Feed news) {
        Settings settings = site.settings();
        HostView host = new HostView(settings.baseUrl().getPath(), settings.absolute("/sitemap.xml"));
        return List.of(
                file("feed", "/feed.xml", news),
                file("sitemap", "/sitemap.xml", Sitemap.of(pages, settings)),
                file("robots", "/robots.txt", host),
                file("htaccess", "/.htaccess", host));
    }

    private static WebPage file(String template, String address, Object content) {
        return new WebPage(
                template, address, address, "", "de", List.of(), content, Optional.empty(), "", Optional.empty());
    }
}
