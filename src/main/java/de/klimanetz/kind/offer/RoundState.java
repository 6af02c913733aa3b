package de.klimanetz.kind.offer;

import de.klimanetz.model.Round;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The state of an offer in a town, with a sign for the map: colour must not be the only cue (WCAG 1.4.1). */
enum RoundState {
    RUNNING("laeuft", "Läuft gerade", "●"),
    COMING("kommt", "Kommt demnächst", "◷"),
    PAST("war", "War schon da", "✓"),
    UNKNOWN("unbekannt", "Keine Runde bekannt", "–");

    private final String key;
    private final String label;
    private final String sign;

    RoundState(String key, String label, String sign) {
        this.key = key;
        this.label = label;
        this.sign = sign;
    }

    String key() {
        return key;
    }

    String label() {
        return label;
    }

    String sign() {
        return sign;
    }

    static RoundState of(Round round, LocalDate today) {
        if (round.isOver(today)) {
            return PAST;
        }
        return round.hasBegun(today) ? RUNNING : COMING;
    }

    /** Returns the state of the round that is most relevant to participants. */
    static RoundState of(List<Round> rounds, LocalDate today) {
        return Arrays.stream(values())
                .filter(state -> rounds.stream().anyMatch(round -> of(round, today) == state))
                .findFirst()
                .orElse(UNKNOWN);
    }
}
