package de.klimanetz.wording;

import de.klimanetz.model.Event;
import de.klimanetz.model.EventState;
import java.time.LocalDate;

/** What readers must know of an event before they go there. */
public final class GermanEvents {

    private GermanEvents() {}

    /** The sentence about a change, or nothing when all is as announced. */
    public static String change(Event event) {
        String when = event.changed()
                .map(day -> " (geändert am " + GermanDates.day(day) + ")")
                .orElse("");
        String earlier = event.earlierSchedule()
                .map(schedule -> " Zuerst vorgesehen war: " + GermanSchedule.words(schedule) + ".")
                .orElse("");
        return switch (event.state()) {
            case CONFIRMED -> "";
            case TENTATIVE -> "Dieser Termin ist vorläufig" + when + ".";
            case CANCELLED -> "Dieser Termin ist abgesagt" + when + ".";
            case POSTPONED -> "Dieser Termin ist verschoben" + when + ", der neue folgt." + earlier;
            case MOVED -> "Dieser Termin ist verlegt" + when + "." + earlier;
            case MOVED_ONLINE -> "Dieser Termin findet nun online statt" + when + "." + earlier;
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
