package de.klimanetz.site;

import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.page.WebPage;
import java.util.List;

/** Files rendered by templates that are not pages: sitemap, robots.txt and .htaccess. */
public final class SiteFiles {

    /** Content of robots.txt and .htaccess. */
    public record HostView(String basePath, String sitemap, List<Redirect> redirects) {}

    /** A redirect from an earlier address to the present one, both with the path of the base URL. */
    public record Redirect(String from, String to) {}

    private SiteFiles() {}

    /** @param pages all pages, for the sitemap */
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
