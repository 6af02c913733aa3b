package de.klimanetz.site;

import de.klimanetz.kind.event.ComingEvents;
import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.member.NetworkMap;
import de.klimanetz.kind.practice.PracticePlace;
import de.klimanetz.kind.theme.ThemePages;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Network;
import de.klimanetz.model.News;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Theme;
import de.klimanetz.page.Card;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The home page: the next event and its successors, campaigns, map of the network, good practice and news. */
final class HomePage {

    static final PageSet<String> SET = PageSet.once(HomePage::pages);

    /** The picture below the links of the map, a file of its own, so that it is not part of the first screen. */
    private static final String MAP = "/netzkarte.svg";

    private static final int EVENTS = 4;
    private static final int CARDS = 3;

    /**
     * The content of the home page.
     *
     * @param next at most four events, the most important first
     * @param picture address of the picture below the map
     */
    public record View(
            String teaser,
            Sky sky,
            List<EventCard> next,
            Optional<ThemeView> theme,
            Optional<Link> offers,
            List<Card> campaigns,
            Optional<NetworkMap> map,
            String picture,
            List<Link> members,
            List<PracticePlace> practices,
            Optional<Figure> figure,
            List<Card> news) {

        /** Returns the map itself, for the small maps on the page. */
        public Optional<MapView> outlines() {
            return map.map(NetworkMap::map);
        }
    }

    /** The theme of this year or of the previous one. */
    public record ThemeView(String heading, Link link, String text) {}

    private HomePage() {}

    private static List<WebPage> pages(PageContext context) {
        Optional<NetworkMap> map = NetworkMap.of(context);
        List<WebPage> pages = new ArrayList<>(List.of(page(map, context)));
        map.ifPresent(network -> pages.add(WebPage.file("files/network-map.ftlx", MAP, network.picture())));
        return pages;
    }

    private static WebPage page(Optional<NetworkMap> map, PageContext context) {
        Network network = context.network();
        View content = new View(
                network.teaser(),
                Sky.of(context),
                EventCards.list(next(context), context),
                theme(context),
                real(Offer.class, context).findAny().map(offer -> Link.to(Area.OFFERS)),
                context.cards(real(Campaign.class, context)
                        .filter(campaign -> campaign.isRunning(context.today()))
                        .limit(CARDS)),
                map,
                MAP,
                context.all(Member.class).stream().map(Link::to).toList(),
                practices(context)
                        .map(practice -> PracticePlace.of(practice, context.card(practice), map.map(NetworkMap::map)))
                        .toList(),
                Figure.of(network),
                context.cards(real(News.class, context).limit(CARDS)));
        return Pages.computed(
                "site/home",
                new Link(context.settings().title(), Area.HOME.address()),
                network.teaser(),
                List.of(),
                content,
                context);
    }

    /** Returns the theme of this year, else that of the previous one. */
    private static Optional<ThemeView> theme(PageContext context) {
        int year = context.today().getYear();
        return real(Theme.class, context)
                .filter(theme -> theme.year() == year || theme.year() == year - 1)
                .findFirst()
                .map(theme -> new ThemeView(
                        (theme.year() == year ? "" : "Zuletzt: ") + ThemePages.kicker(theme),
                        Link.to(theme),
                        theme.question().isEmpty() ? theme.teaser() : theme.question()));
    }

    /** Returns events that are to begin on a known day before those with approximate dates, and running ones last. */
    private static Stream<Event> next(PageContext context) {
        return ComingEvents.all(context).stream()
                .filter(event -> event.schedule().first().isPresent() && !event.isExample() && event.takesPlace())
                .sorted(Comparator.comparing((Event event) ->
                                event.schedule().first().orElseThrow().isBefore(context.today()))
                        .thenComparing(event -> !event.schedule().isExact()))
                .limit(EVENTS);
    }

    /** Rotates daily. Depends only on the date, so that builds of one day are equal. */
    private static Stream<Practice> practices(PageContext context) {
        List<Practice> all = real(Practice.class, context).toList();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        int start = (int) Math.floorMod(context.today().toEpochDay(), (long) all.size());
        return Stream.concat(all.stream().skip(start), all.stream()).limit(Math.min(CARDS, all.size()));
    }

    private static <T extends Item> Stream<T> real(Class<T> kind, PageContext context) {
        return context.all(kind).stream().filter(item -> !item.isExample());
    }
}
