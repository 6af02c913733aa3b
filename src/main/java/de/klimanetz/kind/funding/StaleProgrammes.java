package de.klimanetz.kind.funding;

import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;

/** Hints at programmes that were last checked longer ago than the settings allow. */
final class StaleProgrammes {

    private StaleProgrammes() {}

    static void find(Site site, LocalDate today, Problems problems) {
        int months = site.settings().freshness().fundingMonths();
        site.all(Programme.class).stream()
                .filter(programme -> !programme.isOver(today))
                .filter(programme -> programme.checked().plusMonths(months).isBefore(today))
                .forEach(programme -> problems.hint(
                        programme.checkedAt(),
                        "Das Förderprogramm wurde zuletzt am " + programme.checked() + " geprüft, vor mehr als "
                                + months
                                + " Monaten (site.funding.months). Gibt es das noch so? Dann tragen Sie bei „stand“ das "
                                + "heutige Datum ein."));
    }
}
