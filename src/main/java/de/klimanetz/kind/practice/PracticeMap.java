package de.klimanetz.kind.practice;

import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The map of a practice: where it comes from, where it went, and how far the towns are. */
final class PracticeMap {

    private PracticeMap() {}

    /** Returns the map; empty if no town has anything to do with the practice, or the network has no outlines. */
    static Optional<MapView> of(Practice practice, PageContext context) {
        Map<String, MapView.Mark> marks = marks(practice, context);
        if (marks.isEmpty()) {
            return Optional.empty();
        }
        List<MapContent.Connection> arrows = Takeovers.of(practice, context).stream()
                .map(takeover -> new MapContent.Connection(takeover.giver(), takeover.taker(), "uebernahme"))
                .toList();
        return MapView.coarse(
                MapContent.NAMES
                        .named(member -> marks.containsKey(member.slug()))
                        .marked(member -> marks.getOrDefault(member.slug(), MapView.Mark.NONE))
                        .connected(arrows),
                context);
    }

    /** Returns the marks of the towns by slug. Without the Kreis, whose outline is that of all towns. */
    private static Map<String, MapView.Mark> marks(Practice practice, PageContext context) {
        Map<String, TransferState> states =
                context.ask(Adoptions.INDEX, Adoptions::ofPractice, practice.slug()).stream()
                        .map(Adoptions.Adoption::now)
                        .collect(Collectors.toMap(Transfer::member, Transfer::state));
        Predicate<Member> isRejected = member -> states.get(member.slug()) == TransferState.REJECTED;
        return context.all(Member.class).stream()
                .filter(member -> !member.isDistrict())
                .filter(isRejected.negate())
                .filter(member -> states.containsKey(member.slug()) || Adoptions.isFrom(practice, member))
                .collect(Collectors.toMap(
                        Member::slug,
                        member -> new MapView.Mark(key(Optional.ofNullable(states.get(member.slug()))), "")));
    }

    /** A town that the practice comes from has no state of its own, unless the table has one. */
    private static String key(Optional<TransferState> state) {
        return state.map(known -> known.isAdopted() ? "uebernommen" : "im-gespraech")
                .orElse("von-hier");
    }
}
