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

    /**
     * Returns the Kommunen that have not adopted a practice by state: under way, rejected. Empty groups are left out.
     * The others are in {@link #way}.
     */
    static TransferPart of(Practice practice, PageContext context) {
        List<Adoption> adoptions = context.ask(Adoptions.INDEX, Adoptions::ofPractice, practice.slug());
        List<Group<TransferEntry>> groups = groups(
                adoptions.stream().filter(adoption -> !adoption.isAdopted()).toList(),
                adoption -> Link.to(adoption.member()),
                List.of("", "Wo es im Gespräch oder beschlossen ist", "Wo es nicht weiterging"),
                context);
        return new TransferPart(
                groups, List.of(), adoptions.isEmpty() ? Optional.empty() : TransferPages.link(context));
    }

    /** Returns the way of a practice through the Kommunen that adopted it, oldest first; empty if there are none. */
    static List<Station> way(Practice practice, PageContext context) {
        List<Station> adopted = context.ask(Adoptions.INDEX, Adoptions::ofPractice, practice.slug()).stream()
                .filter(Adoption::isAdopted)
                .flatMap(adoption -> adoption.steps().stream())
                .sorted(Transfer.NEWEST_FIRST.reversed())
                .map(step -> new Station(
                        String.valueOf(step.since().first().getYear()),
                        context.towns().links(List.of(step.member())),
                        Optional.of(step(step, context))))
                .toList();
        List<Link> origin = context.towns().links(practice);
        if (adopted.isEmpty() || origin.isEmpty()) {
            return adopted;
        }
        String since = practice.setting()
                .since()
                .map(date -> String.valueOf(date.first().getYear()))
                .orElse("");
        return Stream.concat(Stream.of(new Station(since, origin, Optional.empty())), adopted.stream())
                .toList();
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
