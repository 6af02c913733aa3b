package de.klimanetz.site;

import de.klimanetz.model.Area;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.page.WebPage;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Files rendered by templates that are not pages: sitemap, robots.txt, .htaccess and security.txt. */
public final class SiteFiles {

    /** Folders of files without pages, besides those of the items. */
    private static final List<String> FOLDERS = Stream.concat(
                    Stream.of("js"), names(Area.PICTURES, Area.VIDEOS, Area.DOCUMENTS, Area.FEEDS, Area.CALENDARS))
            .toList();

    /** Folders of files that scripts of other websites may read (CORS protocol of the Fetch standard). */
    private static final List<String> OPEN =
            names(Area.DATA, Area.FEEDS, Area.CALENDARS, Area.EMBEDS).toList();

    /**
     * Content of robots.txt and .htaccess.
     *
     * @param secure whether the site is at an address with HTTPS
     * @param folders those at the root that have no page
     * @param open those whose files scripts of other websites may read
     */
    public record HostView(
            String basePath,
            boolean secure,
            String sitemap,
            List<Redirect> redirects,
            List<String> folders,
            List<String> open) {}

    /** A redirect from an earlier address to the present one, both with the path of the base URL. */
    public record Redirect(String from, String to) {}

    private SiteFiles() {}

    private static Stream<String> names(Area... areas) {
        return Stream.of(areas).map(area -> area.address().replace("/", ""));
    }

    /**
     * Returns the files.
     *
     * @param pages all pages, for the sitemap
     * @param today the day of the build in the time zone of the site
     */
    public static List<WebPage> of(Site site, List<WebPage> pages, LocalDate today) {
        Settings settings = site.settings();
        HostView host = new HostView(
                settings.baseUrl().getPath(),
                settings.baseUrl().getScheme().equals("https"),
                settings.absolute("/sitemap.xml"),
                Redirects.of(site),
                FOLDERS,
                OPEN);
        Stream<WebPage> always = Stream.of(
                WebPage.file("files/sitemap.ftlx", "/sitemap.xml", Sitemap.of(pages, settings)),
                WebPage.file("files/robots.ftl", "/robots.txt", host),
                WebPage.file("files/htaccess.ftl", "/.htaccess", host));
        Stream<WebPage> security = SecurityContact.of(site, today).stream()
                .map(contact -> WebPage.file("files/security.ftl", SecurityContact.ADDRESS, contact));
        return Stream.concat(always, security).toList();
    }
}
