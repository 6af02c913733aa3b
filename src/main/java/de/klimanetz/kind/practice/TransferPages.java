package de.klimanetz.kind.practice;

import de.klimanetz.kind.practice.Adoptions.Adoption;
import de.klimanetz.model.Area;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.FieldOfAction;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The transfer of practices: a table of practices and Kommunen, and a list of changes. Both need at least one step. */
final class TransferPages {

    static final PageSet<String> SET = PageSet.once(TransferPages::pages);

    private static final Link CHANGES = new Link("Änderungen", Area.TRANSFER.below("aenderungen/"));
    private static final int NEWEST = 8;
    private static final int MAX_STEPS = 300;

    /**
     * The content of the table.
     *
     * @param map the outlines for the small maps; empty if the network has none
     * @param fields the practices with steps, by field of action
     * @param gaps transferable practices without steps, by field of action
     */
    public record View(
            Optional<MapView> map,
            List<Sign> signs,
            List<Link> members,
            List<Group<Row>> fields,
            List<Change> newest,
            Link changes,
            List<Group<Row>> gaps) {}

    /** The meaning of a sign. */
    public record Sign(String key, String state, String meaning) {}

    /**
     * A practice with one cell per Kommune.
     *
     * @param count number of Kommunen that apply it
     */
    public record Row(Link practice, int count, List<Cell> cells) {}

    /**
     * The state of a practice in a Kommune; empty if unknown.
     *
     * @param town slug of the Kommune, for the small map
     */
    public record Cell(String town, String member, String key, String state, String year) {}

    /**
     * The content of the list of changes.
     *
     * @param more number of steps that are not shown
     */
    public record Changes(List<Group<Change>> years, int more) {}

    /** One step in the list of changes. */
    public record Change(Link practice, Link member, String key, String state, String date) {}

    private static final Cell NOTHING = new Cell("", "", "", "", "");
    private static final Sign FROM_HERE =
            new Sign("von-hier", "von hier", "Das Beispiel kommt aus dieser Kommune oder hat dort begonnen.");

    private TransferPages() {}

    /** Returns the link to the table; empty if there are no steps. */
    static Optional<Link> link(PageContext context) {
        return context.ask(Adoptions.INDEX, Adoptions::hasSteps, "")
                ? Optional.of(Link.to(Area.TRANSFER))
                : Optional.empty();
    }

    private static List<WebPage> pages(PageContext context) {
        List<Transfer> steps = context.ask(Adoptions.INDEX, Adoptions::steps, "");
        return steps.isEmpty() ? List.of() : List.of(table(steps, context), changes(steps, context));
    }

    private static WebPage table(List<Transfer> steps, PageContext context) {
        List<Member> members = context.all(Member.class).stream()
                .filter(member -> !member.isExample())
                .toList();
        Set<String> started = steps.stream().map(Transfer::practice).collect(Collectors.toSet());
        Predicate<Practice> hasSteps = practice -> started.contains(practice.slug());
        Predicate<Practice> isGap = practice -> Adoptions.isTransferable(practice) && !hasSteps.test(practice);
        return Pages.computed(
                "practice/transfer",
                Link.to(Area.TRANSFER),
                "Welche Kommune im " + context.network().title()
                        + " welche gute Praxis übernommen hat: Tabelle, neueste Änderungen und was noch niemand aufgegriffen hat.",
                List.of(Link.to(Area.HOME), Link.to(Area.PRACTICES)),
                new View(
                        MapView.coarse(MapContent.OUTLINES, context),
                        signs(),
                        members.stream().map(Link::to).toList(),
                        byField(hasSteps, practice -> row(practice, members, context), context),
                        steps.stream()
                                .limit(NEWEST)
                                .map(step -> change(step, context))
                                .toList(),
                        CHANGES,
                        byField(isGap, practice -> origins(practice, members), context)),
                context);
    }

    private static WebPage changes(List<Transfer> steps, PageContext context) {
        Map<Integer, List<Change>> years = steps.stream()
                .limit(MAX_STEPS)
                .collect(Collectors.groupingBy(
                        step -> step.since().first().getYear(),
                        LinkedHashMap::new,
                        Collectors.mapping(step -> change(step, context), Collectors.toList())));
        return Pages.computed(
                "practice/transfer-changes",
                CHANGES,
                "Wann welche Kommune im " + context.network().title() + " welche gute Praxis aufgegriffen hat.",
                List.of(Link.to(Area.HOME), Link.to(Area.PRACTICES), Link.to(Area.TRANSFER)),
                new Changes(
                        years.entrySet().stream()
                                .map(year -> new Group<>(
                                        String.valueOf(year.getKey()), "jahr-" + year.getKey(), year.getValue()))
                                .toList(),
                        Math.max(0, steps.size() - MAX_STEPS)),
                context);
    }

    private static <T> List<Group<T>> byField(
            Predicate<Practice> which, Function<Practice, T> entry, PageContext context) {
        Map<FieldOfAction, List<T>> fields = context.all(Practice.class).stream()
                .filter(which)
                .collect(Collectors.groupingBy(Practice::field, Collectors.mapping(entry, Collectors.toList())));
        return Arrays.stream(FieldOfAction.values())
                .filter(fields::containsKey)
                .map(field -> new Group<>(field.label(), field.key(), fields.get(field)))
                .toList();
    }

    private static Row row(Practice practice, List<Member> members, PageContext context) {
        return new Row(
                Link.to(practice),
                context.ask(Adoptions.INDEX, Adoptions::count, practice),
                members.stream().map(member -> cell(practice, member, context)).toList());
    }

    /** Returns a row with the Kommunen where a practice comes from. */
    private static Row origins(Practice practice, List<Member> members) {
        return new Row(
                Link.to(practice),
                0,
                members.stream()
                        .filter(member -> Adoptions.isFrom(practice, member))
                        .map(TransferPages::fromHere)
                        .toList());
    }

    private static Cell fromHere(Member member) {
        return new Cell(member.slug(), member.title(), FROM_HERE.key(), FROM_HERE.state(), "");
    }

    private static Cell cell(Practice practice, Member member, PageContext context) {
        Optional<Transfer> now = context.ask(Adoptions.INDEX, Adoptions::of, Adoptions.Pair.of(practice, member))
                .map(Adoption::now);
        if (now.isPresent()) {
            TransferState state = now.get().state();
            String year = String.valueOf(now.get().since().first().getYear());
            return new Cell(member.slug(), member.title(), state.key(), state.label(), year);
        }
        return Adoptions.isFrom(practice, member) ? fromHere(member) : NOTHING;
    }

    private static Change change(Transfer step, PageContext context) {
        Adoption adoption = context.ask(Adoptions.INDEX, Adoptions::ofStep, step);
        return new Change(
                Link.to(adoption.practice()),
                Link.to(adoption.member()),
                step.state().key(),
                step.state().label(),
                GermanDates.date(step.since()));
    }

    private static List<Sign> signs() {
        return Stream.concat(
                        Arrays.stream(TransferState.values())
                                .map(state -> new Sign(state.key(), state.label(), meaning(state))),
                        Stream.of(FROM_HERE))
                .toList();
    }

    private static String meaning(TransferState state) {
        return switch (state) {
            case IDEA -> "Jemand hat es vorgeschlagen.";
            case EXAMINED -> "Verwaltung oder Rat sehen es sich an.";
            case DECIDED -> "Rat oder Verwaltung haben zugestimmt.";
            case UNDERWAY -> "Die Arbeit läuft.";
            case DONE -> "Es ist da, wie beschrieben.";
            case ADAPTED -> "Es ist da, in eigener Form.";
            case REJECTED -> "Es wurde geprüft und aufgegeben. Der Grund steht beim Beispiel.";
        };
    }
}
