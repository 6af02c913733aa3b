package de.klimanetz.kind.neighbour;

import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.event.EventDays;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.List;
import java.util.Optional;

/** One page per network, with its events. The networks are listed on the page of the own one. */
final class NeighbourPages {

    static final PageSet<Neighbour> SET = PageSet.each(Neighbour.class, NeighbourPages::page);

    /**
     * @param coming the next events of the network
     * @param past its past events, newest first
     */
    public record View(Profile profile, List<EventCard> coming, List<EventCard> past) {}

    private NeighbourPages() {}

    static Card card(Neighbour network, Basis basis) {
        return Card.of(network, network.position().label(), "");
    }

    private static WebPage page(Neighbour network, PageContext context) {
        List<Event> events = context.all(Event.class).stream()
                .filter(event -> event.hosting().network().equals(Optional.of(network.slug())))
                .toList();
        Facts facts = new Facts()
                .add("Seit", network.since().map(GermanDates::date).orElse(""))
                .add("Getragen von", context.named(network.carrier()))
                .add("Aufgabe", network.role())
                .links(
                        "Gehört zu",
                        network.above().stream()
                                .flatMap(slug -> context.link(ContentType.NEIGHBOUR, slug).stream())
                                .toList())
                .web("Website", network.website());
        Profile profile = new Profile(
                network.position().label(),
                "",
                Article.of(network, context),
                facts.list(),
                new Facts().contact(network.contact()).list(),
                List.of());
        return Pages.item(
                network,
                Area.NETWORK,
                new View(
                        profile,
                        EventCards.list(events.stream().filter(event -> !isOver(event, context)), context),
                        EventCards.list(
                                EventDays.newestFirst(events).stream().filter(event -> isOver(event, context)),
                                context)),
                context);
    }

    private static boolean isOver(Event event, PageContext context) {
        return event.schedule().isOver(context.today());
    }
}
