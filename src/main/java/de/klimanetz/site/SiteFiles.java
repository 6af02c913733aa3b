package de.klimanetz.site;

import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.page.WebPage;
import java.util.List;

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
                WebPage.file("files/sitemap.ftlx", "/sitemap.xml", Sitemap.of(pages, settings)),
                WebPage.file("files/robots.ftl", "/robots.txt", host),
                WebPage.file("files/htaccess.ftl", "/.htaccess", host));
    }
}
