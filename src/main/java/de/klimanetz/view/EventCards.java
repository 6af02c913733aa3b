package de.klimanetz.view;

import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanPlaces;
import de.klimanetz.wording.GermanSchedule;
import java.time.ZoneId;
import java.util.function.Function;

/** Makes the entry of an event for lists. */
record EventCards(Towns towns, ZoneId zone) implements Function<Event, EventCard> {

    @Override
    public EventCard apply(Event event) {
        return new EventCard(
                event.title(),
                event.address(),
                DateBlock.of(event.schedule()),
                GermanSchedule.words(event.schedule()),
                GermanSchedule.timeOfDay(event.schedule()),
                GermanSchedule.machine(event.schedule(), zone),
                place(event),
                event.teaser(),
                event.kind().label(),
                state(event),
                event.state().key(),
                GermanEvents.newestChange(event),
                event.isExample(),
                towns.links(event),
                Span.of(event.schedule(), zone),
                FilterKeys.of(event));
    }

    /** Where to go: the venue, else the Kommunen, else the net; empty when nothing is known. */
    private String place(Event event) {
        String venue = event.venue().name();
        return GermanPlaces.orOnline(event, venue.isEmpty() ? towns.names(event.members()) : venue);
    }

    /** What a reader must know first. */
    private static String state(Event event) {
        if (event.state() != EventState.CONFIRMED) {
            return event.state().label();
        }
        return event.registration().full() ? "ausgebucht" : "";
    }
}
