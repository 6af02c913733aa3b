package de.klimanetz.kind.duty;

import de.klimanetz.model.Common;
import de.klimanetz.model.Due;
import de.klimanetz.model.Member;
import de.klimanetz.model.PartialDate;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A legal duty.
 *
 * @param basis the provision in words
 * @param basisAddress where one can read it
 * @param rules the deadlines, in the order of the file
 * @param steps how far Kommunen are, in the order of the file
 */
record Duty(Common common, String basis, String basisAddress, Obliged obliged, List<Rule> rules, List<Step> steps)
        implements Due {

    /**
     * A deadline for Kommunen of a size and a Land.
     *
     * @param words the size as written, such as “über 100.000”
     * @param above exclusive bound of the population
     * @param upTo inclusive bound of the population
     * @param land empty if it holds in all Länder
     */
    record Rule(String words, Optional<Integer> above, Optional<Integer> upTo, Optional<Land> land, LocalDate day) {

        /** Returns “über 100.000 Einwohner: 30. Juni 2026”. */
        String sentence() {
            String whom = dependsOnSize() ? words + " Einwohner" : "alle";
            return whom + land.map(one -> " in " + one.label()).orElse("") + ": " + GermanDates.day(day);
        }

        boolean dependsOnSize() {
            return above.isPresent() || upTo.isPresent();
        }

        private boolean fits(Member member) {
            Optional<Integer> population =
                    member.geography().population().map(figure -> figure.value().intValue());
            return land.filter(one -> !member.ags().startsWith(one.key())).isEmpty()
                    && (!dependsOnSize()
                            || population
                                    .filter(people -> above.filter(bound -> people <= bound)
                                                    .isEmpty()
                                            && upTo.filter(bound -> people > bound)
                                                    .isEmpty())
                                    .isPresent());
        }
    }

    /**
     * The state of a Kommune.
     *
     * @param note may be empty
     * @param evidence web address, or empty
     */
    record Step(String member, DutyState state, Optional<PartialDate> since, String note, String evidence) {}

    boolean concerns(Member member) {
        boolean obligedKind = obliged == Obliged.ALL || member.isDistrict() == (obliged == Obliged.DISTRICT);
        return obligedKind && member.membership().left().isEmpty();
    }

    /** Returns the deadline of a Kommune by the first rule that fits. */
    Optional<LocalDate> deadline(Member member) {
        return concerns(member)
                ? rules.stream().filter(rule -> rule.fits(member)).findFirst().map(Rule::day)
                : Optional.empty();
    }

    Optional<Step> step(Member member) {
        return steps.stream()
                .filter(step -> step.member().equals(member.slug()))
                .findFirst();
    }

    @Override
    public List<Deadline> deadlines(List<Member> members) {
        return rules.stream()
                .filter(rule ->
                        members.stream().anyMatch(member -> deadline(member).equals(Optional.of(rule.day()))))
                .map(rule -> new Deadline(
                        rule.day().toString(),
                        rule.day(),
                        title(),
                        rule.dependsOnSize() ? "für Kommunen " + rule.words() + " Einwohner" : ""))
                .distinct()
                .toList();
    }
}
