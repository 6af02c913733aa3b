package de.klimanetz.kind.event;

import de.klimanetz.feed.FeedText;
import de.klimanetz.model.Event;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanPlaces;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feed text of an event: state and date in the title; schedule, place and changes as facts. */
record EventFeedText() implements FeedText<Event> {

    /** All meetings of a series have the same title. */
    @Override
    public String name(Event event) {
        String day = event.isMeeting()
                ? " am " + event.replacedDay().map(GermanDates::day).orElse("")
                : "";
        return event.title() + day;
    }

    @Override
    public String title(Event event) {
        return state(event) + event.title() + " (" + GermanSchedule.words(event.schedule()) + ")";
    }

    private static String state(Event event) {
        return switch (event.state()) {
            case CONFIRMED, TENTATIVE -> "";
            case CANCELLED -> "ABGESAGT: ";
            case POSTPONED -> "VERSCHOBEN: ";
            case MOVED -> "VERLEGT: ";
            case MOVED_ONLINE -> "NUN ONLINE: ";
        };
    }

    @Override
    public List<String> facts(Event event) {
        String place = GermanPlaces.orOnline(event, GermanPlaces.address(event.venue()));
        return List.of(
                "Wann: " + GermanSchedule.words(event.schedule()),
                place.isEmpty() ? "" : "Wo: " + place,
                Stream.of(GermanEvents.change(event), event.status().note())
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")));
    }

    @Override
    public LocalDate about(Event event, LocalDate published) {
        return event.schedule().first().orElse(published);
    }

    @Override
    public Optional<Timing> timing(Event event, ZoneId zone) {
        return Optional.of(new Timing(
                GermanSchedule.machine(event.schedule(), zone),
                GermanSchedule.machineEnd(event.schedule(), zone),
                event.state().key()));
    }
}
