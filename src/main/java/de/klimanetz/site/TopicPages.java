package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The topics: all of them on one page, and a page each with everything on it. */
final class TopicPages {

    static final PageSet<String> OVERVIEW = PageSet.page(TopicPages::overview);
    static final PageSet<String> SET =
            PageSet.each(context -> context.ask(Topics.INDEX, Topics::slugs, ""), TopicPages::page);

    private static final int MOST = 100;

    /** All topics, with the number of items on each. */
    public record Overview(List<Facet.Choice> topics) {}

    /**
     * Everything on a topic.
     *
     * @param kinds what is neither event nor among the others, by kind
     * @param others links to items of kinds that have no lists
     * @param more how many items are not shown, since there are too many
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
            } else if (CardLists.of(item.type()).isEmpty()) {
                others.add(Link.to(item));
            }
        }
        List<Group<Item>> kinds = CardLists.ALL.stream()
                .map(list -> list.of(topic.items()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        View content = new View(
                context.events(coming.stream().limit(MOST)),
                kinds.stream()
                        .map(group -> new Group<>(
                                group.title(),
                                group.id(),
                                context.cards(group.entries().stream().limit(MOST))))
                        .toList(),
                context.events(EventDays.newestFirst(over).stream().limit(MOST)),
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

    private static boolean changesDaily(Topic topic, List<Event> coming) {
        return !coming.isEmpty() || topic.items().stream().anyMatch(item -> item.type() == ContentType.OFFER);
    }

    private static int tooMany(List<?> entries) {
        return Math.max(0, entries.size() - MOST);
    }
}
