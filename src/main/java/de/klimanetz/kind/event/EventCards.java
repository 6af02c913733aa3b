package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Derived;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Towns;
import de.klimanetz.wording.DateBlock;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanPlaces;
import de.klimanetz.wording.GermanSchedule;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

/** Creates the list entries of events, cached per event. */
public final class EventCards {

    private static final Derived<Event, EventCard> DERIVED =
            new Derived<>(Event.class, event -> true, EventCards::card);

    private EventCards() {}

    public static EventCard of(Event event, PageContext context) {
        return context.derive(DERIVED, event);
    }

    public static List<EventCard> list(Stream<Event> events, PageContext context) {
        return events.map(event -> of(event, context)).toList();
    }

    private static EventCard card(Event event, Basis basis) {
        ZoneId zone = basis.settings().zone();
        return new EventCard(
                event.title(),
                event.address(),
                new EventCard.Time(
                        DateBlock.of(event.schedule()),
                        GermanSchedule.words(event.schedule()),
                        GermanSchedule.timeOfDay(event.schedule()),
                        GermanSchedule.machine(event.schedule(), zone),
                        Span.of(event.schedule(), zone)),
                place(event, basis.towns()),
                event.teaser(),
                event.kind().label(),
                new EventCard.State(state(event), key(event), GermanEvents.newestChange(event)),
                event.isExample(),
                basis.towns().links(event),
                FilterKeys.of(event));
    }

    /** Returns the venue, else the Kommunen; or that the event is online. */
    private static String place(Event event, Towns towns) {
        String venue = event.venue().name();
        return GermanPlaces.orOnline(event, venue.isEmpty() ? towns.names(event.members()) : venue);
    }

    private static String key(Event event) {
        return event.state() == EventState.CONFIRMED && event.registration().full()
                ? "ausgebucht"
                : event.state().key();
    }

    private static String state(Event event) {
        if (event.state() != EventState.CONFIRMED) {
            return event.state().label();
        }
        return event.registration().full() ? "ausgebucht" : "";
    }
}
