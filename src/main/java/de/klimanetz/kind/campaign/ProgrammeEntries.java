package de.klimanetz.kind.campaign;

import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Derived;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Towns;
import de.klimanetz.qr.QrCode;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanPlaces;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Creates the entries of events in programmes. */
final class ProgrammeEntries {

    static final Derived<Event, ProgrammeEntry> DERIVED = new Derived<>(
            Event.class,
            event -> event.campaign().isPresent(),
            (event, basis) -> new ProgrammeEntries(basis).entry(event));

    private final Towns towns;
    private final Settings settings;
    private final LocalDate today;

    private ProgrammeEntries(Basis basis) {
        towns = basis.towns();
        settings = basis.settings();
        today = basis.today();
    }

    private ProgrammeEntry entry(Event event) {
        return new ProgrammeEntry(
                when(event),
                where(event),
                facts(event),
                GermanEvents.change(event),
                event.status().note(),
                code(event),
                row(event));
    }

    private Optional<QrCode> code(Event event) {
        return event.schedule().isOver(today) ? Optional.empty() : Optional.of(QrCode.of(address(event)));
    }

    private static String when(Event event) {
        if (Programme.isOnOneDay(event)) {
            return GermanSchedule.timeOfDay(event.schedule());
        }
        boolean known = event.schedule().isExact() || event.schedule() instanceof Schedule.Roughly;
        return known ? GermanSchedule.words(event.schedule()) : "";
    }

    /** Returns name, address and town of the venue, or that the event is online. */
    private String where(Event event) {
        Event.Venue venue = event.venue();
        String names = towns.names(event.members());
        String address = GermanPlaces.address(venue);
        boolean containsTown = !venue.city().isEmpty() || names.isEmpty() || address.contains(names);
        String where = address.isEmpty() ? names : containsTown ? address : address + ", " + names;
        return GermanPlaces.orOnline(event, where);
    }

    private static List<Fact> facts(Event event) {
        return new Facts()
                .add("Kosten", event.admission().cost())
                .add("Anmeldung", GermanEvents.announcedRegistration(event))
                .add("Ohne Barrieren", accessibility(event))
                .add(
                        "Online",
                        event.online().publicAddress().orElse(event.online().note()))
                .add("Für", audiences(event))
                .add("Veranstaltet von", event.organizer())
                .list();
    }

    private static String accessibility(Event event) {
        return Stream.of(
                        event.isOnline() ? "" : event.venue().accessibility(),
                        event.admission().accessibility())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    private static String audiences(Event event) {
        return event.audiences().stream().map(Audience::label).collect(Collectors.joining(", "));
    }

    private List<String> row(Event event) {
        return List.of(
                GermanSchedule.words(event.schedule()),
                event.title(),
                event.state().label(),
                towns.names(event.members()),
                where(event),
                event.admission().cost(),
                GermanEvents.announcedRegistration(event),
                audiences(event),
                event.organizer(),
                event.teaser(),
                address(event));
    }

    private String address(Event event) {
        return settings.absolute(event.address());
    }
}
