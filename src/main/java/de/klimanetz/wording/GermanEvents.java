package de.klimanetz.wording;

import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventState;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What readers must know of an event before they go there. */
public final class GermanEvents {

    private GermanEvents() {}

    /** The sentence about a change, or nothing when all is as announced. */
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

    /** Geändert am 19. November 2026: Beginn eine Stunde später. Empty when nothing was changed. */
    public static String newestChange(Event event) {
        return event.changes().stream()
                .findFirst()
                .map(change -> "Geändert am " + GermanDates.day(change.day()) + ": " + change.words())
                .orElse("");
    }

    private static String earlier(Event event) {
        return event.when().earlier().isEmpty()
                ? ""
                : event.when().earlier().stream()
                        .map(GermanSchedule::words)
                        .collect(Collectors.joining("; danach: ", " Zuerst vorgesehen war: ", "."));
    }

    /** How and until when to register, for what is printed long before; empty when there is no need to. */
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

    /** Whether one can register on the given day, or nothing when there is no need to. */
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
}
