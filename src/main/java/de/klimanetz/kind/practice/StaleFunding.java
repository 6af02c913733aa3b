package de.klimanetz.kind.practice;

import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;

/** Hints at funding that was last checked longer ago than the settings allow. */
final class StaleFunding {

    private StaleFunding() {}

    static void find(Site site, LocalDate today, Problems problems) {
        int months = site.settings().freshness().fundingMonths();
        site.all(Practice.class).stream()
                .map(Practice::funding)
                .filter(funding -> !funding.words().isEmpty())
                .filter(funding -> funding.checked().plusMonths(months).isBefore(today))
                .forEach(funding -> problems.hint(
                        funding.place(),
                        "Die Förderung wurde zuletzt am " + funding.checked() + " geprüft, vor mehr als " + months
                                + " Monaten (site.funding.months). Stimmt sie noch? Dann tragen Sie den Tag als "
                                + "„foerderung-stand“ ein."));
    }
}
