package de.klimanetz.check;

import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;

/**
 * Hints at items that claim to be checked or published later than today: feeds and search engines would repeat
 * it. Leaves out what is shown early only with drafts.
 */
public final class FutureDates {

    private FutureDates() {}

    public static void find(Site site, LocalDate today, Problems problems) {
        site.items().filter(item -> item.isPublished(today, false)).forEach(item -> check(item, today, problems));
    }

    private static void check(Item item, LocalDate today, Problems problems) {
        LocalDate checked = item.common().dates().checked();
        if (checked.isAfter(today)) {
            problems.hint(
                    item.place(),
                    "Der Stand „" + checked
                            + "“ liegt in der Zukunft. Er nennt den Tag, an dem die Angaben geprüft wurden.");
        }
        item.publication()
                .filter(day -> day.isAfter(today))
                .ifPresent(day -> problems.hint(
                        item.place(),
                        "Veröffentlicht wird erst am " + day
                                + ", und doch steht der Eintrag schon jetzt auf der Website. Soll er bis dahin warten, "
                                + "schreiben Sie :sichtbar-ab: " + day));
    }
}
