package de.klimanetz.kind.offer;

import de.klimanetz.model.Round;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.Optional;

/** Texts on the rounds of an offer. */
public final class GermanRounds {

    private GermanRounds() {}

    /** Returns a text such as “15. September bis 15. Oktober 2025”, “2017” or “Zeitpunkt nicht bekannt”. */
    public static String when(Round round) {
        return round.from()
                .map(from -> round.to()
                        .map(to -> GermanDates.period(from, Optional.of(to)))
                        .orElseGet(() -> GermanDates.date(from)))
                .orElse("Zeitpunkt nicht bekannt");
    }

    /** Returns “Anmeldung bis 10. September 2025” or that it is closed; empty after the round or without a deadline. */
    public static String registration(Round round, LocalDate today) {
        if (round.isOver(today) || round.registerUntil().isEmpty()) {
            return "";
        }
        LocalDate last = round.registerUntil().get();
        return last.isBefore(today) ? "Anmeldung geschlossen" : "Anmeldung bis " + GermanDates.day(last);
    }

    /** Returns “12 Plätze”; empty if the number is unknown. */
    public static String places(Round round) {
        return round.places()
                .map(count -> count + (count == 1 ? " Platz" : " Plätze"))
                .orElse("");
    }
}
