package de.klimanetz.view;

import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.view.Adoptions.Adoption;
import de.klimanetz.wording.GermanDates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Makes the lists of what was taken over, on the pages of practices and Kommunen. */
final class TransferEntries {

    private final Workbench bench;

    TransferEntries(Workbench bench) {
        this.bench = bench;
    }

    /** Who does it, who thinks about it, who has decided against it; each only where there is somebody. */
    TransferPart of(Practice practice) {
        List<Group<TransferEntry>> groups = groups(
                bench.adoptions().of(practice),
                adoption -> Cards.link(adoption.member()),
                "Wer macht es schon",
                "Wo es im Gespräch oder beschlossen ist",
                "Wo es nicht weiterging");
        return new TransferPart(groups, List.of(), groups.isEmpty() ? Optional.empty() : TransferPages.link(bench));
    }

    /** The same, seen from a Kommune, and what is missing there; gaps are none as long as nobody keeps the table. */
    TransferPart of(Member member) {
        Optional<Link> table = TransferPages.link(bench);
        List<Group<TransferEntry>> groups = groups(
                bench.adoptions().of(member),
                adoption -> Cards.link(adoption.practice()),
                "Was wir übernommen haben",
                "Was im Gespräch oder beschlossen ist",
                "Was hier nicht weiterging");
        return new TransferPart(groups, table.isEmpty() ? List.of() : TransferGap.of(member, bench), table);
    }

    private List<Group<TransferEntry>> groups(
            List<Adoption> adoptions,
            Function<Adoption, Link> subject,
            String takenOver,
            String underWay,
            String rejected) {
        Predicate<Adoption> isRejected = adoption -> adoption.now().state() == TransferState.REJECTED;
        return Stream.of(
                        new Group<>(takenOver, "uebernommen", entries(adoptions, Adoption::isTakenOver, subject)),
                        new Group<>(
                                underWay,
                                "im-gespraech",
                                entries(
                                        adoptions,
                                        adoption -> !adoption.isTakenOver() && !isRejected.test(adoption),
                                        subject)),
                        new Group<>(rejected, "verworfen", entries(adoptions, isRejected, subject)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private List<TransferEntry> entries(
            List<Adoption> adoptions, Predicate<Adoption> which, Function<Adoption, Link> subject) {
        return adoptions.stream()
                .filter(which)
                .map(adoption -> new TransferEntry(
                        subject.apply(adoption),
                        step(adoption.now()),
                        adoption.steps().stream().skip(1).map(this::step).toList()))
                .toList();
    }

    private TransferEntry.Step step(Transfer transfer) {
        return new TransferEntry.Step(
                transfer.state().key(),
                transfer.state().label(),
                date(transfer),
                transfer.note(),
                transfer.adapted(),
                transfer.reason(),
                evidence(transfer),
                contact(transfer.contact()));
    }

    /** A decision has a day, all else goes on from it. */
    private static String date(Transfer transfer) {
        return switch (transfer.state()) {
            case DECIDED, REJECTED -> GermanDates.date(transfer.since());
            default -> GermanDates.period(transfer.since(), Optional.empty());
        };
    }

    private Optional<Link> evidence(Transfer transfer) {
        String address = transfer.evidence();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                address.startsWith("/")
                        ? bench.around().link(address).orElseThrow()
                        : new Link(host(address), address));
    }

    private static Optional<Link> contact(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        if (text.matches("[^@\\s]+@[^@\\s]+")) {
            return Optional.of(new Link(text, "mailto:" + text));
        }
        return Optional.of(text.matches("https?://\\S+") ? new Link(host(text), text) : new Link(text, ""));
    }

    private static String host(String address) {
        return address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("[/?#:].*", "");
    }
}
