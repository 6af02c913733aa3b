package de.klimanetz.kind.offer;

import de.klimanetz.model.Offer;
import java.time.LocalDate;

/** Whether an offer can be used now; the soonest comes first. */
enum Availability {
    RUNNING("laeuft", "Läuft gerade", "läuft gerade"),
    COMING("kommt", "Kommt demnächst", "kommt demnächst"),
    ALWAYS("jederzeit", "Jederzeit", "jederzeit"),
    PAUSED("pause", "Zurzeit ohne Runde", "zurzeit keine Runde"),
    OVER("beendet", "Beendet", "beendet");

    private final String key;
    private final String heading;
    private final String words;

    Availability(String key, String heading, String words) {
        this.key = key;
        this.heading = heading;
        this.words = words;
    }

    String key() {
        return key;
    }

    /** The heading of a list of such offers. */
    String heading() {
        return heading;
    }

    /** The wording within a line. */
    String words() {
        return words;
    }

    static Availability of(Offer offer, LocalDate today) {
        if (offer.isOver(today)) {
            return OVER;
        }
        return offer.isInRounds() ? of(RoundState.of(offer.rounds(), today)) : ALWAYS;
    }

    static Availability of(RoundState state) {
        return switch (state) {
            case RUNNING -> RUNNING;
            case COMING -> COMING;
            case PAST, UNKNOWN -> PAUSED;
        };
    }
}
