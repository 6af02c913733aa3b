package de.klimanetz.view;

import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.util.List;
import java.util.Optional;

/** Files made by a template that are no pages: the sitemap and what hosts and robots read. */
public final class SiteFiles {

    /** What the files for hosts and robots need. */
    public record HostView(String basePath, String sitemap, List<Redirect> redirects) {}

    /** From an earlier address to the present one; both with the path of the base URL. */
    public record Redirect(String from, String to) {}

    private SiteFiles() {}

    public static List<WebPage> of(Site site, List<WebPage> pages) {
        Settings settings = site.settings();
        HostView host =
                new HostView(settings.baseUrl().getPath(), settings.absolute("/sitemap.xml"), Redirects.of(site));
        return List.of(
                file("sitemap", "/sitemap.xml", Sitemap.of(pages, settings)),
                file("robots", "/robots.txt", host),
                file("htaccess", "/.htaccess", host));
    }

    /** A file that a template writes. */
    static WebPage file(String template, String address, Object content) {
        return new WebPage(
                template,
                address,
                address,
                "",
                "de",
                List.of(),
                content,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }
}
