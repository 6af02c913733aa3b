package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Event;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The themes of the years: overview and a dossier each. */
final class ThemePages {

    /** The overview, the newest first. */
    public record Overview(List<Card> themes) {}

    /**
     * The dossier of a year.
     *
     * @param title without the year
     * @param balanceTitle says whether the year goes on
     * @param review what editors say when they look back
     */
    public record View(
            String title,
            String kicker,
            String teaser,
            String question,
            Prose prose,
            Optional<Picture> picture,
            boolean example,
            String balanceTitle,
            List<Fact> balance,
            Optional<Body.Section> review,
            List<Card> offers,
            Excerpt<EventCard> coming,
            List<Card> campaigns,
            List<Card> series,
            List<Card> practices,
            Excerpt<Card> news,
            Excerpt<EventCard> past,
            Optional<Link> before,
            Optional<Link> after,
            List<Link> topics) {}

    private final Workbench bench;

    ThemePages(Workbench bench) {
        this.bench = bench;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        List<Theme> themes = bench.site().themes();
        if (!themes.isEmpty()) {
            pages.add(overview(themes));
        }
        for (int index = 0; index < themes.size(); index++) {
            Optional<Link> after = index == 0 ? Optional.empty() : Optional.of(link(themes.get(index - 1)));
            Optional<Link> before =
                    index == themes.size() - 1 ? Optional.empty() : Optional.of(link(themes.get(index + 1)));
            Theme theme = themes.get(index);
            pages.add(bench.itemPage(theme, Link.to(Area.THEMES), view(theme, before, after))
                    .titled(kicker(theme) + ": " + theme.title()));
        }
        return pages;
    }

    /** The theme of this year; until there is one, that of the last year. */
    static Optional<Theme> current(Workbench bench) {
        int year = bench.today().getYear();
        return bench.site().themes().stream()
                .filter(theme -> theme.year() == year || theme.year() == year - 1)
                .filter(theme -> !theme.isExample())
                .findFirst();
    }

    /** Two years may have the same theme, so the year stands before it. */
    static Link link(Theme theme) {
        return new Link(theme.year() + ": " + theme.title(), theme.address());
    }

    static String kicker(Theme theme) {
        return "Schwerpunktthema " + theme.year();
    }

    private WebPage overview(List<Theme> themes) {
        List<Card> cards = themes.stream()
                .map(theme -> new Card(
                        theme.title(),
                        theme.address(),
                        String.valueOf(theme.year()),
                        String.valueOf(theme.year()),
                        theme.teaser(),
                        theme.isExample()))
                .toList();
        return bench.overview(
                "themes",
                Link.to(Area.THEMES),
                "Was sich der " + bench.site().network().title()
                        + " Jahr für Jahr gemeinsam vornimmt, und was daraus wurde.",
                new Overview(cards));
    }

    private View view(Theme theme, Optional<Link> before, Optional<Link> after) {
        Dossier dossier = Dossier.of(theme, bench.site());
        Cards cards = bench.cards();
        List<Event> over = dossier.events().stream()
                .filter(event -> event.schedule().isOver(bench.today()))
                .toList();
        List<Event> coming = dossier.events().stream()
                .filter(event -> !event.schedule().isOver(bench.today()))
                .toList();
        Prose prose = Prose.of(theme.body());
        Optional<Body.Section> review = prose.section(Body.BALANCE);
        return new View(
                theme.title(),
                kicker(theme),
                theme.teaser(),
                theme.question(),
                prose.without(review),
                theme.picture(),
                theme.isExample(),
                theme.year() < bench.today().getYear() ? Body.BALANCE : "Zwischenstand",
                new ThemeBalance(dossier, theme, bench.today()).facts(bench.site()),
                review,
                dossier.offers().stream()
                        .map(offer -> OfferPages.card(offer, bench.today()))
                        .toList(),
                Excerpt.first(coming, cards::event),
                dossier.campaigns().stream().map(cards::campaign).toList(),
                dossier.series().stream().map(SeriesPages::card).toList(),
                dossier.practices().stream().map(cards::practice).toList(),
                Excerpt.first(dossier.news(), cards::news),
                Excerpt.last(over, cards::event),
                before,
                after,
                bench.around().topics(theme));
    }
}
