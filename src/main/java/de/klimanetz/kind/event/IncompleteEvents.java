package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.RegistrationNeed;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;

/** Hints at coming events that nobody could attend: no place, no access, or a year that looks like a slip. */
final class IncompleteEvents {

    private static final int YEARS_AHEAD = 10;

    private IncompleteEvents() {}

    static void find(Site site, LocalDate today, Problems problems) {
        for (Event event : site.all(Event.class)) {
            if (event.takesPlace()
                    && !event.isExample()
                    && event.schedule().isExact()
                    && event.series().isEmpty()) {
                check(event, today, problems);
            }
        }
    }

    private static void check(Event event, LocalDate today, Problems problems) {
        LocalDate first = event.schedule().first().orElse(today);
        if (first.isAfter(today.plusYears(YEARS_AHEAD))) {
            problems.hint(
                    event.when().place(),
                    "Bis zum " + first + " sind es mehr als " + YEARS_AHEAD + " Jahre. Stimmt das Jahr?");
        }
        if (first.isBefore(today)) {
            return;
        }
        EventFormat format = event.where().format();
        boolean hasAccess = !event.online().address().isEmpty()
                || !event.online().note().isEmpty()
                || event.registration().need() != RegistrationNeed.NONE
                || !event.registration().address().isEmpty();
        if (format != EventFormat.ON_SITE && !hasAccess) {
            problems.hint(
                    event.place(),
                    "Wie man online teilnimmt, steht nicht da. Schreiben Sie „online-adresse“ oder „online-hinweis“.");
        }
        boolean hasPlace = !event.venue().name().isEmpty()
                || !event.venue().street().isEmpty()
                || !event.venue().city().isEmpty()
                || !event.members().isEmpty()
                || event.scope() == Scope.DISTRICT;
        if (format != EventFormat.ONLINE && !hasPlace) {
            problems.hint(event.place(), "Wo es stattfindet, steht nicht da. Schreiben Sie „ort“ und „kommunen“.");
        }
    }
}
