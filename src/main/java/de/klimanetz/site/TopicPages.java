package de.klimanetz.site;

import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.event.EventDays;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Topic;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facet;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Topics;
import de.klimanetz.page.WebPage;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The overview of the topics, and one page per topic with all its items. */
final class TopicPages {

    static final PageSet<String> OVERVIEW = PageSet.page(TopicPages::overview);
    static final PageSet<String> SET =
            PageSet.each(context -> context.ask(Topics.INDEX, Topics::slugs, ""), TopicPages::page);

    private static final int MOST = 100;

    /** Kinds that readers can use before those that they can only read; other kinds follow. */
    private static final List<ContentType> FIRST = List.of(
            ContentType.SERIES, ContentType.OFFER, ContentType.PRACTICE, ContentType.CAMPAIGN, ContentType.NEWS);

    private static final List<Kind<?>> KINDS = Kinds.ALL.stream()
            .filter(kind -> kind.cards().isPresent())
            .sorted(Comparator.comparing(
                    kind -> FIRST.contains(kind.type()) ? FIRST.indexOf(kind.type()) : FIRST.size()))
            .toList();

    /** All topics with the number of their items. */
    public record Overview(List<Facet.Choice> topics) {}

    /**
     * The items of a topic.
     *
     * @param kinds items of kinds that have cards, by kind
     * @param others links to items of kinds without cards
     * @param more number of items beyond the maximum per list
     */
    public record View(
            List<EventCard> coming, List<Group<Card>> kinds, List<EventCard> past, List<Link> others, int more) {}

    private TopicPages() {}

    private static WebPage overview(PageContext context) {
        return Pages.overview(
                "site/topics",
                Area.TOPICS,
                "Stichworte im " + context.network().title()
                        + ": Termine, gute Praxis, Kampagnen und Meldungen nach Themen.",
                new Overview(context.ask(Topics.INDEX, Topics::all, "").stream()
                        .map(topic -> new Facet.Choice(
                                topic.title(),
                                topic.address(),
                                "",
                                topic.items().size()))
                        .toList()),
                context);
    }

    private static WebPage page(String slug, PageContext context) {
        Topic topic = context.ask(Topics.INDEX, Topics::get, slug);
        List<Event> coming = new ArrayList<>();
        List<Event> over = new ArrayList<>();
        List<Link> others = new ArrayList<>();
        for (Item item : topic.items()) {
            if (item instanceof Event event) {
                (event.schedule().isOver(context.today()) ? over : coming).add(event);
            } else if (Kinds.of(item).cards().isEmpty()) {
                others.add(Link.to(item));
            }
        }
        List<Group<Item>> kinds = groups(topic);
        View content = new View(
                EventCards.list(coming.stream().limit(MOST), context),
                kinds.stream()
                        .map(group -> new Group<>(
                                group.title(),
                                group.id(),
                                context.cards(group.entries().stream().limit(MOST))))
                        .toList(),
                EventCards.list(EventDays.newestFirst(over).stream().limit(MOST), context),
                others,
                Stream.concat(Stream.of(coming, over), kinds.stream().map(Group::entries))
                        .mapToInt(TopicPages::tooMany)
                        .sum());
        WebPage page = Pages.computed(
                "site/topic",
                new Link(topic.title(), topic.address()),
                "Termine, gute Praxis, Kampagnen und Meldungen zum Stichwort " + topic.title() + " im "
                        + context.network().title() + ".",
                List.of(Link.to(Area.HOME), Link.to(Area.TOPICS)),
                content,
                context);
        return changesDaily(topic, coming) ? page : Pages.settled(page, topic.items());
    }

    /** Returns the items of each kind that has cards. */
    private static List<Group<Item>> groups(Topic topic) {
        return KINDS.stream()
                .map(kind -> {
                    CardList<?> list = kind.cards().orElseThrow();
                    return new Group<>(list.heading(), list.id(), ofKind(topic, kind));
                })
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static List<Item> ofKind(Topic topic, Kind<?> kind) {
        return topic.items().stream().filter(kind.itemClass()::isInstance).toList();
    }

    private static boolean changesDaily(Topic topic, List<Event> coming) {
        return !coming.isEmpty()
                || topic.items().stream()
                        .anyMatch(item -> Kinds.of(item).cards().stream().anyMatch(CardList::changesDaily));
    }

    private static int tooMany(List<?> entries) {
        return Math.max(0, entries.size() - MOST);
    }
}
