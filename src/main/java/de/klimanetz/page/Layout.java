package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.model.Page;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.Menu;
import de.klimanetz.season.Season;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Data of the layout around every page. It does not depend on the page, and on the day only by the season.
 *
 * @param demo whether the site is a demonstration, which search engines must not index
 * @param operator the organization that runs the site, or empty
 * @param season the key of the season of the day of the build, for the colours
 * @param landscape the key of the landscape of the horizon
 * @param barrierContact e-mail address for reports of accessibility barriers, or empty
 */
public record Layout(
        String siteTitle,
        String baseUrl,
        boolean demo,
        String operator,
        String barrierContact,
        String season,
        String landscape,
        List<MenuLink> navigation,
        List<MenuLink> footer) {

    /** @param language of the target page and of its title (WCAG 3.1.2) */
    public record MenuLink(String title, String address, String language) {}

    public static final List<Link> NAVIGATION = List.of(
            Link.to(Area.EVENTS),
            Link.to(Area.MEMBERS),
            Link.to(Area.CAMPAIGNS),
            Link.to(Area.PRACTICES),
            Link.to(Area.NEWS),
            Link.to(Area.NETWORK));

    public static Layout of(Site site, LocalDate today) {
        Settings settings = site.settings();
        return new Layout(
                settings.title(),
                settings.baseUrl().toString(),
                settings.demo(),
                settings.operator(),
                settings.barrierContact(),
                Season.of(today).key(),
                settings.landscape().key(),
                Stream.concat(NAVIGATION.stream().map(Layout::german), links(site, Menu.HEAD))
                        .toList(),
                Stream.concat(
                                links(site, Menu.FOOT),
                                service(settings).map(Link::to).map(Layout::german))
                        .toList());
    }

    /** Footer links to generated pages, which no editor can add to a menu. */
    private static Stream<Area> service(Settings settings) {
        Stream<Area> proposals = settings.contribution().proposals() ? Stream.of(Area.PROPOSALS) : Stream.empty();
        return Stream.concat(proposals, Stream.of(Area.TOPICS, Area.SEARCH, Area.DATA));
    }

    private static MenuLink german(Link link) {
        return new MenuLink(link.title(), link.address(), "de");
    }

    private static Stream<MenuLink> links(Site site, Menu menu) {
        return site.all(Page.class).stream()
                .filter(page -> page.menu() == menu)
                .map(page -> new MenuLink(page.title(), page.address(), page.language()));
    }
}
