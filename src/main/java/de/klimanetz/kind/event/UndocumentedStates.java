package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.problem.Problems;
import java.util.EnumSet;
import java.util.Set;

/** Hints at changed events without a listed change: SEQUENCE stays 0, so calendar programs may keep the old state. */
final class UndocumentedStates {

    private static final Set<EventState> CHANGED =
            EnumSet.of(EventState.CANCELLED, EventState.POSTPONED, EventState.MOVED, EventState.MOVED_ONLINE);

    private UndocumentedStates() {}

    static void find(Site site, Problems problems) {
        for (Event event : site.all(Event.class)) {
            if (CHANGED.contains(event.state())
                    && event.changes().isEmpty()
                    && !event.isMeeting()
                    && !problems.hasErrorsIn(event.place().file())) {
                problems.hint(
                        event.place(),
                        "Der Zustand ist „" + event.state().key() + "“, und es steht nicht dabei, seit wann. "
                                + "Schreibweise: ein Abschnitt „== Änderungen“, darunter: * 2026-09-01: Was sich geändert hat");
            }
        }
    }
}
