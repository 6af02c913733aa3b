package de.klimanetz.site;

import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.FilterKeys;
import de.klimanetz.kind.event.Span;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.News;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.page.Card;
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.season.Season;
import de.klimanetz.wording.DateBlock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The style guide: every component with its states. Exists only if the settings ask for it. */
final class StyleGuidePage {

    static final PageSet<String> SET = PageSet.once(StyleGuidePage::pages);

    /**
     * The content of the page.
     *
     * @param events one event per state
     * @param card a list entry with a picture, if the site has one
     */
    public record View(List<SeasonName> seasons, List<EventCard> events, Optional<Card> card, Optional<MapView> map) {}

    /** A season: the class of its colours, and its name. */
    public record SeasonName(String key, String label) {}

    private static final List<DateBlock> DATES = List.of(
            new DateBlock("Jan 2027", "14", "Do", Season.WINTER.key()),
            new DateBlock("Apr 2027", "22", "Do", Season.SPRING.key()),
            new DateBlock("Jun 2027", "5", "ab Sa", Season.SUMMER.key()),
            new DateBlock("Okt 2027", "9", "Sa", Season.AUTUMN.key()),
            new DateBlock("2027", "Mai", "im", Season.SPRING.key()),
            new DateBlock("im Jahr", "2027", "", ""));

    private StyleGuidePage() {}

    private static List<WebPage> pages(PageContext context) {
        if (!context.settings().styleGuide()) {
            return List.of();
        }
        View content = new View(
                Arrays.stream(Season.values())
                        .map(season -> new SeasonName(season.key(), season.label()))
                        .toList(),
                events(),
                Stream.concat(context.all(Campaign.class).stream(), context.all(News.class).stream())
                        .findFirst()
                        .map(context::card),
                MapView.coarse(MapContent.NAMES, context));
        return List.of(Pages.overview(
                        "site/style-guide",
                        Area.STYLE_GUIDE,
                        "Farben, Schriften und Bausteine dieser Website mit allen Zuständen.",
                        content,
                        context)
                .unlisted());
    }

    private static List<EventCard> events() {
        List<EventState> states = List.of(EventState.values());
        return Stream.concat(
                        states.stream().map(state -> event(state.label(), state.key(), states.indexOf(state))),
                        Stream.of(event("ausgebucht", "ausgebucht", states.size() - 1)))
                .toList();
    }

    private static EventCard event(String words, String key, int date) {
        return new EventCard(
                "Radtour am Bach",
                Area.EVENTS.address(),
                new EventCard.Time(DATES.get(date), "Tag und Uhrzeit in Worten", "", "", new Span("", "")),
                "Dorfplatz",
                "So sieht ein Termin im Zustand „" + words + "“ aus.",
                "Aktion",
                new EventCard.State(key.equals(EventState.CONFIRMED.key()) ? "" : words, key, ""),
                false,
                List.of(),
                FilterKeys.NONE);
    }
}
