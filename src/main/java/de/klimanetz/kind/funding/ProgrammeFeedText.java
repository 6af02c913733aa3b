package de.klimanetz.kind.funding;

import de.klimanetz.feed.FeedText;
import de.klimanetz.wording.GermanDates;
import java.util.List;

/** The feed text of a funding programme: who gives how much, and until when one can apply. */
record ProgrammeFeedText() implements FeedText<Programme> {

    @Override
    public List<String> facts(Programme programme) {
        return List.of(
                "Antrag: "
                        + programme
                                .deadline()
                                .map(day -> "bis " + GermanDates.day(day))
                                .orElse("jederzeit"),
                "Von: " + programme.giver(),
                programme.terms().isEmpty() ? "" : "Wie viel: " + programme.terms());
    }
}
