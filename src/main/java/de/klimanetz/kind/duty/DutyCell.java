package de.klimanetz.kind.duty;

import de.klimanetz.model.Member;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a duty means for a Kommune.
 *
 * @param concerned whether the duty concerns it at all
 * @param key of the state, or empty if nothing is known
 * @param deadline in German, or empty
 * @param late whether the deadline is over and the duty not known to be fulfilled
 * @param evidence web address, or empty
 */
public record DutyCell(
        Link duty,
        boolean concerned,
        String key,
        String sign,
        String state,
        String since,
        String deadline,
        boolean late,
        String note,
        String evidence) {

    static DutyCell of(Duty duty, Member member, LocalDate today) {
        Optional<Duty.Step> step = duty.step(member);
        Optional<LocalDate> deadline = duty.deadline(member);
        boolean settled = step.filter(known -> known.state() == DutyState.DONE || known.state() == DutyState.EXEMPT)
                .isPresent();
        return new DutyCell(
                Link.to(duty),
                duty.concerns(member),
                step.map(known -> known.state().key()).orElse(""),
                step.map(known -> known.state().sign()).orElse(""),
                step.map(known -> known.state().label()).orElse("nichts bekannt"),
                step.flatMap(Duty.Step::since).map(GermanDates::date).orElse(""),
                deadline.map(GermanDates::day).orElse(""),
                !settled && deadline.filter(day -> day.isBefore(today)).isPresent(),
                step.map(Duty.Step::note).orElse(""),
                step.map(Duty.Step::evidence).orElse(""));
    }

    /** Returns the duties of a Kommune. */
    public static List<DutyCell> of(Member member, PageContext context) {
        return context.all(Duty.class).stream()
                .filter(duty -> duty.concerns(member))
                .map(duty -> of(duty, member, context.today()))
                .toList();
    }
}
