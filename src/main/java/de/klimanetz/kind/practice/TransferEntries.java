package de.klimanetz.kind.practice;

import de.klimanetz.kind.practice.Adoptions.Adoption;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.wording.GermanDates;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Creates the lists of adoptions on the pages of practices and Kommunen. */
public final class TransferEntries {

    private TransferEntries() {}

    /** Returns the Kommunen of a practice by state: adopted, under way, rejected. Empty groups are left out. */
    static TransferPart of(Practice practice, PageContext context) {
        List<Group<TransferEntry>> groups = groups(
                context.ask(Adoptions.INDEX, Adoptions::ofPractice, practice.slug()),
                adoption -> Link.to(adoption.member()),
                List.of("Wer macht es schon", "Wo es im Gespräch oder beschlossen ist", "Wo es nicht weiterging"),
                context);
        return new TransferPart(groups, List.of(), groups.isEmpty() ? Optional.empty() : TransferPages.link(context));
    }

    /** Returns the practices of a Kommune by state, and its gaps; no gaps while the transfer table has no steps. */
    public static TransferPart of(Member member, PageContext context) {
        Optional<Link> table = TransferPages.link(context);
        List<Group<TransferEntry>> groups = groups(
                context.ask(Adoptions.INDEX, Adoptions::ofMember, member.slug()),
                adoption -> Link.to(adoption.practice()),
                List.of(
                        "Was wir übernommen haben",
                        "Was im Gespräch oder beschlossen ist",
                        "Was hier nicht weiterging"),
                context);
        return new TransferPart(groups, table.isEmpty() ? List.of() : TransferGap.of(member, context), table);
    }

    /** @param titles of the groups adopted, under way and rejected */
    private static List<Group<TransferEntry>> groups(
            List<Adoption> adoptions, Function<Adoption, Link> subject, List<String> titles, PageContext context) {
        Predicate<Adoption> isRejected = adoption -> adoption.now().state() == TransferState.REJECTED;
        Predicate<Adoption> isUnderWay = adoption -> !adoption.isAdopted() && !isRejected.test(adoption);
        return Stream.of(
                        new Group<>(
                                titles.get(0),
                                "uebernommen",
                                entries(adoptions, Adoption::isAdopted, subject, context)),
                        new Group<>(titles.get(1), "im-gespraech", entries(adoptions, isUnderWay, subject, context)),
                        new Group<>(titles.get(2), "verworfen", entries(adoptions, isRejected, subject, context)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
    }

    private static List<TransferEntry> entries(
            List<Adoption> adoptions,
            Predicate<Adoption> which,
            Function<Adoption, Link> subject,
            PageContext context) {
        return adoptions.stream()
                .filter(which)
                .map(adoption -> new TransferEntry(
                        subject.apply(adoption),
                        step(adoption.now(), context),
                        adoption.steps().stream()
                                .skip(1)
                                .map(before -> step(before, context))
                                .toList()))
                .toList();
    }

    private static TransferEntry.Step step(Transfer transfer, PageContext context) {
        return new TransferEntry.Step(
                transfer.state().key(),
                transfer.state().label(),
                date(transfer),
                transfer.note(),
                transfer.adapted(),
                transfer.reason(),
                evidence(transfer, context),
                contact(transfer.contact()));
    }

    /** A decision has a date; all other states last since then. */
    private static String date(Transfer transfer) {
        return switch (transfer.state()) {
            case DECIDED, REJECTED -> GermanDates.date(transfer.since());
            default -> GermanDates.period(transfer.since(), Optional.empty());
        };
    }

    private static Optional<Link> evidence(Transfer transfer, PageContext context) {
        String address = transfer.evidence();
        if (address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                address.startsWith("/") ? context.link(address).orElseThrow() : new Link(host(address), address));
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
