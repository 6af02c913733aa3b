package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Series;
import de.klimanetz.model.Topic;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** The topics: all of them on one page, and a page each with everything on it. */
final class TopicPages {

    private static final int MOST = 100;

    /** All topics, with the number of items on each. */
    public record Overview(List<Facet.Choice> topics) {}

    /**
     * Everything on a topic.
     *
     * @param others what is neither event, series, offer, practice, campaign nor news
     * @param more how many items are not shown, since there are too many
     */
    public record View(
            List<EventCard> coming,
            List<Card> series,
            List<Card> offers,
            List<Card> practices,
            List<Card> campaigns,
            List<Card> news,
            List<EventCard> past,
            List<Link> others,
            int more) {}

    private final Workbench bench;

    TopicPages(Workbench bench) {
        this.bench = bench;
    }

    WebPage overview() {
        return bench.overview(
                "topics",
                Link.to(Area.TOPICS),
                "Stichworte im " + bench.site().network().title()
                        + ": Termine, gute Praxis, Kampagnen und Meldungen nach Themen.",
                new Overview(bench.topics().all().stream()
                        .map(topic -> new Facet.Choice(
                                topic.title(),
                                topic.address(),
                                "",
                                topic.items().size()))
                        .toList()));
    }

    WebPage page(Topic topic) {
        List<Event> coming = new ArrayList<>();
        List<Event> over = new ArrayList<>();
        List<Series> series = new ArrayList<>();
        List<Offer> offers = new ArrayList<>();
        List<Practice> practices = new ArrayList<>();
        List<Campaign> campaigns = new ArrayList<>();
        List<News> news = new ArrayList<>();
        List<Link> others = new ArrayList<>();
        for (Item item : topic.items()) {
            if (item instanceof Event event) {
                (event.schedule().isOver(bench.today()) ? over : coming).add(event);
            } else if (item instanceof Series meetings) {
                series.add(meetings);
            } else if (item instanceof Offer offer) {
                offers.add(offer);
            } else if (item instanceof Practice practice) {
                practices.add(practice);
            } else if (item instanceof Campaign campaign) {
                campaigns.add(campaign);
            } else if (item instanceof News message) {
                news.add(message);
            } else {
                others.add(Cards.link(item));
            }
        }
        View content = new View(
                bench.cards().events(coming.stream().limit(MOST)),
                series.stream().map(SeriesPages::card).toList(),
                cards(offers, offer -> OfferPages.card(offer, bench.today())),
                cards(practices, bench.cards()::practice),
                cards(campaigns, bench.cards()::campaign),
                cards(news, bench.cards()::news),
                bench.cards().events(EventPages.newestFirst(over).stream().limit(MOST)),
                others,
                Stream.of(coming, over, practices, campaigns, news)
                        .mapToInt(TopicPages::tooMany)
                        .sum());
        String description = "Termine, gute Praxis, Kampagnen und Meldungen zum Stichwort " + topic.title() + " im "
                + bench.site().network().title() + ".";
        return bench.list(
                "topic",
                new Link(topic.title(), topic.address()),
                description,
                List.of(Link.to(Area.HOME), Link.to(Area.TOPICS)),
                content,
                coming.isEmpty() && offers.isEmpty() ? topic.items() : List.of());
    }

    private static <T> List<Card> cards(List<T> items, Function<T, Card> card) {
        return items.stream().limit(MOST).map(card).toList();
    }

    private static int tooMany(List<?> entries) {
        return Math.max(0, entries.size() - MOST);
    }
}
