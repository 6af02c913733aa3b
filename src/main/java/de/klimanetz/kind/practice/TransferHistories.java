package de.klimanetz.kind.practice;

import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.problem.Problems;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** Validates the steps of one practice in one Kommune against each other. */
final class TransferHistories {

    private record Pair(String practice, String member) {}

    private final Problems problems;

    private TransferHistories(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reports steps at the same time as errors, as the newer one is ambiguous, and steps back as hints, as two rows are
     * often mixed up.
     */
    static void check(List<Transfer> transfers, Problems problems) {
        Collection<List<Transfer>> pairs = transfers.stream()
                .sorted(Comparator.<Transfer>comparingInt(
                        transfer -> transfer.place().line()))
                .collect(Collectors.groupingBy(transfer -> new Pair(transfer.practice(), transfer.member())))
                .values();
        pairs.stream().filter(pair -> pair.size() > 1).forEach(new TransferHistories(problems)::check);
    }

    private void check(List<Transfer> pair) {
        List<Transfer> steps = pair.stream()
                .sorted(Comparator.comparing(transfer -> transfer.since().first()))
                .toList();
        for (int index = 1; index < steps.size(); index++) {
            check(steps.get(index - 1), steps.get(index));
        }
    }

    private void check(Transfer earlier, Transfer later) {
        if (!later.since().first().isAfter(earlier.since().last())) {
            Transfer second = earlier.place().line() > later.place().line() ? earlier : later;
            Transfer first = second == earlier ? later : earlier;
            problems.error(
                    second.place(),
                    "Für „" + second.practice() + "“ in „" + second.member() + "“ nennt schon Zeile "
                            + first.place().line() + " einen Stand für dieselbe Zeit. Welche Zeile gilt, ist nicht zu "
                            + "erkennen: Schreiben Sie „seit“ in beiden genauer, oder lassen Sie eine stehen.");
        } else if (later.state().compareTo(earlier.state()) < 0 && earlier.state() != TransferState.REJECTED) {
            problems.hint(
                    later.place(),
                    "„" + later.state().label() + "“ kommt hier nach „"
                            + earlier.state().label() + "“ (Zeile "
                            + earlier.place().line() + "). Stimmen die Angaben in „seit“?");
        }
    }
}
