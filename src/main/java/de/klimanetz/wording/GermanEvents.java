package de.klimanetz.wording;

import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventState;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** German sentences about the state of an event and its registration. All methods may return an empty string. */
public final class GermanEvents {

    private GermanEvents() {}

    /** Returns a sentence about the state, for moved events with earlier schedules; empty if the event is confirmed. */
    public static String change(Event event) {
        String earlier = earlier(event);
        return switch (event.state()) {
            case CONFIRMED -> "";
            case TENTATIVE -> "Dieser Termin ist vorläufig.";
            case CANCELLED -> "Dieser Termin ist abgesagt.";
            case POSTPONED -> "Dieser Termin ist verschoben, der neue folgt." + earlier;
            case MOVED -> "Dieser Termin ist verlegt." + earlier;
            case MOVED_ONLINE -> "Dieser Termin findet nun online statt." + earlier;
        };
    }

    /** Returns the newest change in words; empty if there are no changes. */
    public static String newestChange(Event event) {
        return event.changes().stream().findFirst().map(GermanEvents::change).orElse("");
    }

    /** Returns “Geändert am 19. November 2026: Beginn eine Stunde später”. */
    public static String change(Change change) {
        return "Geändert am " + moment(change) + ": " + change.words();
    }

    /** Returns “19. November 2026” or “19. November 2026, 14 Uhr”. */
    public static String moment(Change change) {
        return GermanDates.day(change.day())
                + change.time().map(time -> ", " + GermanDates.time(time)).orElse("");
    }

    private static String earlier(Event event) {
        return event.when().earlier().isEmpty()
                ? ""
                : event.when().earlier().stream()
                        .map(GermanSchedule::words)
                        .collect(Collectors.joining("; danach: ", " Zuerst vorgesehen war: ", "."));
    }

    /**
     * Returns how and when to register, independent of the current day, for printed programmes; empty if no
     * registration is needed.
     */
    public static String announcedRegistration(Event event) {
        Event.Registration registration = event.registration();
        if (registration.full()) {
            return "ausgebucht";
        }
        String from =
                registration.opens().map(day -> " ab " + GermanDates.day(day)).orElse("");
        String until =
                registration.closes().map(day -> " bis " + GermanDates.day(day)).orElse("");
        String ways = Stream.of(registration.address(), registration.email(), registration.phone())
                .filter(way -> !way.isEmpty())
                .map(way -> way.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", ""))
                .collect(Collectors.joining(", "));
        String how = ways.isEmpty() ? "" : ": " + ways;
        return switch (registration.need()) {
            case NONE -> "";
            case WELCOME -> "erwünscht" + from + until + how;
            case REQUIRED -> "erforderlich" + from + until + how;
        };
    }

    /** Returns whether registration is possible on a day; empty if none is needed or the event is cancelled. */
    public static String registration(Event event, LocalDate today) {
        Event.Registration registration = event.registration();
        if (event.state() == EventState.CANCELLED) {
            return "";
        }
        if (registration.full()) {
            return "Ausgebucht: Alle Plätze sind vergeben.";
        }
        if (registration.closes().map(day -> day.isBefore(today)).orElse(false)) {
            return "Die Anmeldung ist geschlossen (Anmeldeschluss war der "
                    + GermanDates.day(registration.closes().get()) + ").";
        }
        if (registration.opens().map(day -> day.isAfter(today)).orElse(false)) {
            return "Die Anmeldung öffnet am "
                    + GermanDates.day(registration.opens().get()) + ".";
        }
        String until =
                registration.closes().map(day -> " bis " + GermanDates.day(day)).orElse("");
        return switch (registration.need()) {
            case NONE -> "";
            case WELCOME, REQUIRED -> registration.need().label() + until + ".";
        };
    }

    /** Returns “30” or “etwa 30”. */
    public static String attendance(Event.Attendance attendance) {
        return (attendance.estimated() ? "etwa " : "") + GermanFigures.number(BigDecimal.valueOf(attendance.count()));
    }
}
