package de.klimanetz.kind.funding;

import de.klimanetz.model.Common;
import de.klimanetz.model.Due;
import de.klimanetz.model.Member;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A funding programme.
 *
 * @param giver who gives the money
 * @param deadline last day for applications; empty if one can apply at any time
 * @param sum in words, or empty
 * @param quota share of the costs in words, or empty
 * @param checkedAt the line of the day of the last check
 */
record Programme(
        Common common,
        String giver,
        Optional<LocalDate> deadline,
        String sum,
        String quota,
        String website,
        Place checkedAt)
        implements Due {

    @Override
    public List<Deadline> deadlines(List<Member> members) {
        return deadline.map(day -> new Deadline("", day, title(), terms())).stream()
                .toList();
    }

    /** Returns sum and quota in a few words, or an empty text. */
    String terms() {
        return Stream.of(sum, quota).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
    }

    boolean isOver(LocalDate today) {
        return deadline.filter(day -> day.isBefore(today)).isPresent();
    }
}
