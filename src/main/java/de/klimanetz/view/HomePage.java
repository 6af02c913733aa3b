package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The home page: what is on next, what runs, where is my town, what is new, what works elsewhere. */
final class HomePage {

    private static final int EVENTS = 4;
    private static final int CARDS = 3;

    /** What the home page shows. */
    public record View(
            String teaser,
            Optional<Picture> picture,
            List<EventCard> next,
            Optional<ThemeView> theme,
            Optional<Link> offers,
            List<Card> campaigns,
            Optional<MapView> map,
            List<Link> members,
            List<Card> news,
            List<Card> practices) {}

    /** The theme of the year, or of the last one. */
    public record ThemeView(String heading, Link link, String text) {}

    private final Workbench bench;

    HomePage(Workbench bench) {
        this.bench = bench;
    }

    WebPage page() {
        View content = new View(
                bench.site().network().teaser(),
                bench.site().network().picture(),
                bench.cards().events(next()),
                ThemePages.current(bench).map(this::theme),
                bench.site().offers().stream().anyMatch(HomePage::isReal)
                        ? Optional.of(Link.to(Area.OFFERS))
                        : Optional.empty(),
                running().map(bench.cards()::campaign).toList(),
                MapView.coarse(bench),
                bench.site().members().stream().map(Cards::link).toList(),
                bench.site().news().stream()
                        .filter(HomePage::isReal)
                        .limit(CARDS)
                        .map(bench.cards()::news)
                        .toList(),
                practices().map(bench.cards()::practice).toList());
        return bench.computed(
                "home",
                new Link(bench.site().settings().title(), "/"),
                bench.site().network().teaser(),
                List.of(),
                content);
    }

    private ThemeView theme(Theme theme) {
        String heading = ThemePages.kicker(theme);
        return new ThemeView(
                theme.year() == bench.today().getYear() ? heading : "Zuletzt: " + heading,
                Cards.link(theme),
                theme.question().isEmpty() ? theme.teaser() : theme.question());
    }

    /** What comes and has a day, then what is only roughly known. */
    private Stream<Event> next() {
        return bench.coming().stream()
                .filter(event -> event.schedule().first().isPresent() && isReal(event))
                .sorted(Comparator.comparing(event -> !event.schedule().isExact()))
                .limit(EVENTS);
    }

    private Stream<Campaign> running() {
        return bench.site().campaigns().stream()
                .filter(campaign -> campaign.isRunning(bench.today()) && isReal(campaign))
                .limit(CARDS);
    }

    /** Others every day, the same all day long. */
    private Stream<Practice> practices() {
        List<Practice> all =
                bench.site().practices().stream().filter(HomePage::isReal).toList();
        if (all.isEmpty()) {
            return Stream.empty();
        }
        int start = (int) Math.floorMod(bench.today().toEpochDay(), (long) all.size());
        return Stream.concat(all.stream().skip(start), all.stream()).limit(Math.min(CARDS, all.size()));
    }

    private static boolean isReal(Item item) {
        return !item.isExample();
    }
}
