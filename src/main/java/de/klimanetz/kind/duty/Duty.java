package de.klimanetz.kind.duty;

import de.klimanetz.model.Common;
import de.klimanetz.model.Due;
import de.klimanetz.model.Member;
import de.klimanetz.model.PartialDate;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.Comparator;
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
record Duty(Common common, String basis, String basisAddress, Obliged obliged, List<DutyRule> rules, List<Step> steps)
        implements Due {

    /**
     * The state of a Kommune.
     *
     * @param place the row of the table
     * @param note may be empty
     * @param evidence web address, or empty
     */
    record Step(
            Place place, String member, DutyState state, Optional<PartialDate> since, String note, String evidence) {}

    boolean concerns(Member member) {
        return obliges(member) && member.membership().left().isEmpty();
    }

    /** Returns whether the law means Kommunen of this kind. */
    boolean obliges(Member member) {
        return obliged == Obliged.ALL || member.isDistrict() == (obliged == Obliged.DISTRICT);
    }

    /** Returns the deadline of a Kommune, which is empty if it depends on a population that nobody has entered. */
    Optional<LocalDate> deadline(Member member) {
        return rule(member).map(DutyRule::day);
    }

    boolean dependsOnUnknownSize(Member member) {
        return firstRule(member).isPresent() && rule(member).isEmpty();
    }

    private Optional<DutyRule> rule(Member member) {
        return firstRule(member).filter(rule -> rule.isCertainFor(member));
    }

    private Optional<DutyRule> firstRule(Member member) {
        return concerns(member)
                ? rules.stream().filter(rule -> rule.mayHoldFor(member)).findFirst()
                : Optional.empty();
    }

    Optional<Step> step(Member member) {
        return steps.stream()
                .filter(step -> step.member().equals(member.slug()))
                .findFirst();
    }

    @Override
    public List<Deadline> deadlines(List<Member> members) {
        return members.stream()
                .flatMap(member -> rule(member).stream())
                .distinct()
                .sorted(Comparator.comparing(rules::indexOf))
                .map(rule -> new Deadline(rules.size() == 1 ? "" : rule.key(), rule.day(), title(), rule.detail()))
                .toList();
    }
}
