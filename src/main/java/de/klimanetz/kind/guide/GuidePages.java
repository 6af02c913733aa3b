package de.klimanetz.kind.guide;

import de.klimanetz.kind.event.ComingEvents;
import de.klimanetz.kind.funding.Deadlines;
import de.klimanetz.kind.funding.OpenProgrammes;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanSchedule;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The overview of the guides, and one page per guide with numbered steps. */
final class GuidePages {

    static final PageSet<String> OVERVIEW = PageSet.once(GuidePages::overview);
    static final PageSet<Guide> SET = PageSet.each(Guide.class, GuidePages::page);

    /** How many entries of a long list are shown. Examples are in none: a guide is advice. */
    private static final int SHOWN = 6;

    public record View(Article article, List<Step> steps) {}

    /**
     * A step: written text, or a list.
     *
     * @param html may be empty
     * @param all the page with the whole list, or empty
     */
    public record Step(String title, String id, String html, List<Entry> entries, Optional<Link> all) {}

    /** An entry of a list; {@code note} says when or what, and may be empty. */
    public record Entry(Link link, String note) {}

    private GuidePages() {}

    static Card card(Guide guide, Basis basis) {
        return Card.of(guide, "Schritt für Schritt", "");
    }

    private static List<WebPage> overview(PageContext context) {
        List<Guide> guides = context.all(Guide.class);
        return guides.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "site/overview",
                        Area.GUIDES,
                        "Anleitungen aus dem " + context.network().title() + ", ein Schritt nach dem anderen.",
                        new Overview(
                                List.of(new Group<>("Anleitungen", "anleitungen", context.cards(guides.stream())))),
                        context));
    }

    private static WebPage page(Guide guide, PageContext context) {
        Article article = Article.of(guide, context);
        Stream<Step> written = article.prose().sections().stream()
                .map(section -> new Step(section.title(), section.id(), section.html(), List.of(), Optional.empty()));
        Stream<Step> lists = guide.lists().stream()
                .map(list -> step(list, context))
                .filter(step -> !step.entries().isEmpty());
        return Pages.item(
                guide,
                Area.GUIDES,
                new View(article, Stream.concat(written, lists).toList()),
                context);
    }

    private static Step step(GuideList list, PageContext context) {
        return switch (list) {
            case MEETINGS -> step(list, Area.EVENTS, meetings(context));
            case DEADLINES -> step(list, Area.DEADLINES, deadlines(context));
            case SERIES -> items(list, ContentType.SERIES, Area.SERIES, context);
            case GROUPS -> items(list, ContentType.GROUP, Area.GROUPS, context);
            case OFFICES -> items(list, ContentType.OFFICE, Area.OFFICES, context);
            case DUTIES -> items(list, ContentType.DUTY, Area.DUTIES, context);
            case FUNDING -> step(list, Area.FUNDING, entries(OpenProgrammes.all(context)));
            case PRACTICES -> items(list, ContentType.PRACTICE, Area.PRACTICES, context);
            case QUESTIONS -> items(list, ContentType.QUESTION, Area.QUESTIONS, context);
            case OFFERS -> items(list, ContentType.OFFER, Area.OFFERS, context);
            case PARTNERS -> items(list, ContentType.PARTNER, Area.PARTNERS, context);
            case NETWORKS -> items(list, ContentType.NEIGHBOUR, Area.NETWORK, context);
        };
    }

    private static Step step(GuideList list, Area area, Stream<Entry> entries) {
        return new Step(
                list.label(), "liste-" + list.key(), "", entries.limit(SHOWN).toList(), Optional.of(Link.to(area)));
    }

    private static Step items(GuideList list, ContentType type, Area area, PageContext context) {
        return step(list, area, entries(context.ofType(type).stream()));
    }

    private static Stream<Entry> entries(Stream<? extends Item> items) {
        return items.filter(item -> !item.isExample()).map(item -> new Entry(Link.to(item), item.teaser()));
    }

    private static Stream<Entry> meetings(PageContext context) {
        return ComingEvents.all(context).stream()
                .filter(event -> event.kind() == EventKind.NETWORK_MEETING && event.takesPlace() && !event.isExample())
                .map(event -> new Entry(Link.to(event), GermanSchedule.words(event.schedule())));
    }

    private static Stream<Entry> deadlines(PageContext context) {
        return Deadlines.all(context).stream()
                .filter(entry -> !entry.example() && !entry.deadline().day().isBefore(context.today()))
                .map(entry -> new Entry(
                        entry.item(), "bis " + GermanDates.day(entry.deadline().day())));
    }
}
