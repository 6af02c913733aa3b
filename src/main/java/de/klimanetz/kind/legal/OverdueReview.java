package de.klimanetz.kind.legal;

import de.klimanetz.model.Site;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.problem.Problems;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;

/** Reports an accessibility statement that nobody has reviewed for a year. */
final class OverdueReview {

    private static final int WARNING_DAYS = 30;

    private OverdueReview() {}

    static void find(Site site, LocalDate today, Problems problems) {
        for (Accessibility page : site.all(Accessibility.class)) {
            page.assessment().reviewed().ifPresent(day -> {
                LocalDate last = day.plusDays(Accessibility.REVIEW_DAYS);
                if (day.isAfter(today)) {
                    problems.error(
                            page.place(),
                            "Die Erklärung kann nicht am " + GermanDates.day(day)
                                    + " geprüft worden sein, denn der Tag liegt in der Zukunft. Schreibweise: :geprueft: "
                                    + today);
                } else if (last.isBefore(today) && !site.settings().demo()) {
                    problems.error(
                            page.place(),
                            "Die Erklärung wurde zuletzt am " + GermanDates.day(day)
                                    + " geprüft. Das muss jedes Jahr geschehen. Schreibweise danach: :geprueft: "
                                    + today);
                } else if (last.minusDays(WARNING_DAYS).isBefore(today)) {
                    problems.hint(
                            page.place(),
                            "Bis zum " + GermanDates.day(last)
                                    + " muss die Erklärung wieder geprüft werden. Schreibweise danach: :geprueft: "
                                    + today);
                }
            });
        }
    }
}
