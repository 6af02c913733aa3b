package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.model.Page;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.model.legal.LegalPage;
import de.klimanetz.model.legal.Reports;
import de.klimanetz.model.vocabulary.Menu;
import de.klimanetz.season.Season;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Data of the layout around every page. It does not depend on the page, and on the day only by the season.
 *
 * @param demo whether the site is a demonstration, which search engines must not index
 * @param operator the organization that runs the site, or empty
 * @param season the key of the season of the day of the build, for the colours
 * @param landscape the key of the landscape of the horizon
 * @param accessible pages in Leichte Sprache and sign language, to which the home page links (BITV 2.0, annex 2)
 * @param reports where readers report what is wrong with a page
 */
public record Layout(
        String siteTitle,
        String baseUrl,
        boolean demo,
        String operator,
        Reports reports,
        String season,
        String landscape,
        List<MenuLink> accessible,
        List<MenuLink> navigation,
        List<MenuLink> footer) {

    /** @param language of the target page and of its title (WCAG 3.1.2) */
    public record MenuLink(String title, String address, String language) {}

    /** A link with its position in the menu. */
    private record Ranked(int rank, MenuLink link) {}

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
                Reports.of(site),
                Season.of(today).key(),
                settings.landscape().key(),
                site.all(Page.class).stream()
                        .filter(page -> page.form() != Page.Form.PLAIN)
                        .map(Link::to)
                        .map(Layout::german)
                        .toList(),
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
        Stream<Ranked> pages = site.all(Page.class).stream()
                .filter(page -> page.menu() == menu)
                .map(page -> new Ranked(page.rank(), new MenuLink(page.title(), page.address(), page.language())));
        Stream<Ranked> legal = site.items()
                .filter(LegalPage.class::isInstance)
                .map(LegalPage.class::cast)
                .filter(page -> menu == Menu.FOOT || page.inHead())
                .map(page -> new Ranked(page.rank(), german(Link.to(page))));
        return Stream.concat(pages, legal)
                .sorted(Comparator.comparingInt(Ranked::rank)
                        .thenComparing(ranked -> ranked.link().address()))
                .map(Ranked::link);
    }
}
