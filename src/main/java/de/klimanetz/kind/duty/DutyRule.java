package de.klimanetz.kind.duty;

import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;
import de.klimanetz.model.vocabulary.Land;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A deadline for Kommunen of a size and a Land. The first rule that holds for a Kommune counts.
 *
 * @param words the size as written, such as “über 100.000”
 * @param above exclusive bound of the population
 * @param upTo inclusive bound of the population
 * @param land empty if it holds in all Länder
 */
record DutyRule(String words, Optional<Integer> above, Optional<Integer> upTo, Optional<Land> land, LocalDate day) {

    /** Returns “über 100.000 Einwohner: 30. Juni 2026”. */
    String sentence() {
        return (dependsOnSize() ? words + " Einwohner" : "alle") + place() + ": " + GermanDates.day(day);
    }

    /** Returns “für Kommunen über 100.000 Einwohner”, or an empty text if it holds for all. */
    String detail() {
        String size = dependsOnSize() ? " " + words + " Einwohner" : "";
        return size.isEmpty() && land.isEmpty() ? "" : "für Kommunen" + size + place();
    }

    /** Returns what distinguishes it from the other rules of the duty; it stays when the day is corrected. */
    String key() {
        String size = above.map(bound -> "ueber-" + bound)
                .or(() -> upTo.map(bound -> "bis-" + bound))
                .orElse("alle");
        return size + land.map(one -> "-" + one.key()).orElse("");
    }

    private String place() {
        return land.map(one -> " in " + one.label()).orElse("");
    }

    private boolean dependsOnSize() {
        return above.isPresent() || upTo.isPresent();
    }

    /** Returns whether it holds, or would hold if the population were known. */
    boolean mayHoldFor(Member member) {
        return land.filter(one -> !member.ags().startsWith(one.key())).isEmpty()
                && population(member).map(this::includes).orElse(true);
    }

    boolean isCertainFor(Member member) {
        return !dependsOnSize() || population(member).isPresent();
    }

    private boolean includes(int people) {
        return above.map(bound -> people > bound).orElse(true)
                && upTo.map(bound -> people <= bound).orElse(true);
    }

    private static Optional<Integer> population(Member member) {
        return member.geography().population().map(Figure::value).map(Number::intValue);
    }
}
