package de.klimanetz.kind.theme;

import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.Theme;
import de.klimanetz.page.Article;
import de.klimanetz.page.Card;
import de.klimanetz.page.Excerpt;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;

/** The pages of themes: overview, and one dossier per theme. */
public final class ThemePages {

    static final PageSet<String> OVERVIEW = PageSet.once(ThemePages::overview);
    static final PageSet<Theme> SET = PageSet.each(Theme.class, ThemePages::page);

    /** The content of the overview, newest first. */
    public record Overview(List<Card> themes) {}

    /**
     * The content of a dossier.
     *
     * @param title without the year
     */
    public record View(
            String title,
            String kicker,
            String question,
            Article article,
            Balance balance,
            Excerpt<EventCard> coming,
            Excerpt<EventCard> past,
            Cards cards,
            Excerpt<Card> news,
            Optional<Link> before,
            Optional<Link> after) {}

    /**
     * The results of the theme.
     *
     * @param title depends on whether the year is over
     * @param review the section in which editors look back
     */
    public record Balance(String title, List<Fact> facts, Optional<Body.Section> review) {}

    /** Other items of the theme. */
    public record Cards(List<Card> offers, List<Card> campaigns, List<Card> series, List<Card> practices) {}

    private ThemePages() {}

    /** Returns the line above the title, such as “Schwerpunktthema 2026”. */
    public static String kicker(Theme theme) {
        return "Schwerpunktthema " + theme.year();
    }

    private static List<WebPage> overview(PageContext context) {
        List<Card> cards = context.all(Theme.class).stream()
                .map(theme -> Card.of(theme, String.valueOf(theme.year()), String.valueOf(theme.year())))
                .toList();
        return cards.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "theme/list",
                        Area.THEMES,
                        "Was sich der " + context.network().title()
                                + " Jahr für Jahr gemeinsam vornimmt, und was daraus wurde.",
                        new Overview(cards),
                        context));
    }

    private static WebPage page(Theme theme, PageContext context) {
        return Pages.item(theme, Area.THEMES, view(theme, context), context)
                .titled(kicker(theme) + ": " + theme.title());
    }

    private static View view(Theme theme, PageContext context) {
        List<Theme> all = context.all(Theme.class);
        int index = all.indexOf(theme);
        Dossier dossier = Dossier.of(theme, context);
        List<Event> over = dossier.events().stream()
                .filter(event -> event.schedule().isOver(context.today()))
                .toList();
        List<Event> coming = dossier.events().stream()
                .filter(event -> !event.schedule().isOver(context.today()))
                .toList();
        Article article = Article.of(theme, context);
        Balance balance = balance(theme, dossier, article.prose(), context);
        return new View(
                theme.title(),
                kicker(theme),
                theme.question(),
                article.with(article.prose().without(balance.review())),
                balance,
                Excerpt.first(coming, event -> EventCards.of(event, context)),
                Excerpt.last(over, event -> EventCards.of(event, context)),
                new Cards(
                        context.cards(dossier.offers().stream()),
                        context.cards(dossier.campaigns().stream()),
                        context.cards(dossier.series().stream()),
                        context.cards(dossier.practices().stream())),
                Excerpt.first(dossier.news(), context::card),
                all.stream().skip(index + 1L).findFirst().map(Link::toTheme),
                all.stream().limit(index).reduce((one, next) -> next).map(Link::toTheme));
    }

    private static Balance balance(Theme theme, Dossier dossier, Prose prose, PageContext context) {
        return new Balance(
                theme.year() < context.today().getYear() ? Body.BALANCE : "Zwischenstand",
                new ThemeBalance(dossier, theme, context.today()).facts(context.all(Member.class)),
                prose.section(Body.BALANCE));
    }
}
