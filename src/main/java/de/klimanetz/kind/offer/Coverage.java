package de.klimanetz.kind.offer;

import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Round;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The towns in which an offer has been, as a map and as lists.
 *
 * @param map empty if the network has none
 * @param states the towns by state; states without towns are left out
 */
public record Coverage(Optional<MapView> map, List<Group<Entry>> states) {

    /** A town, and when its relevant round takes place. */
    public record Entry(Link town, String when) {}

    /** Returns the state of all towns that the offer is for or has rounds in; empty for an offer without rounds. */
    static Optional<Coverage> of(Offer offer, PageContext context) {
        if (!offer.isInRounds()) {
            return Optional.empty();
        }
        List<Member> towns = context.all(Member.class).stream()
                .filter(Member::isTownOfNetwork)
                .filter(member ->
                        offer.concerns(member.slug()) || !rounds(offer, member).isEmpty())
                .toList();
        Map<String, RoundState> states = towns.stream()
                .collect(Collectors.toMap(
                        Item::slug, town -> RoundState.of(rounds(offer, town), context.today()), (one, other) -> one));
        List<Group<Entry>> groups = Arrays.stream(RoundState.values())
                .map(state -> new Group<>(
                        state.label(),
                        state.key(),
                        towns.stream()
                                .filter(town -> states.get(town.slug()) == state)
                                .map(town -> new Entry(Link.to(town), when(offer, town, state, context)))
                                .toList()))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        Function<Member, MapView.Mark> marks = member -> Optional.ofNullable(states.get(member.slug()))
                .map(state -> new MapView.Mark(state.key(), state.sign()))
                .orElse(MapView.Mark.NONE);
        return Optional.of(new Coverage(MapView.fine(MapContent.NAMES.marked(marks), context), groups));
    }

    /** Returns the rounds in a town, newest first. */
    static List<Round> rounds(Offer offer, Member town) {
        return offer.rounds().stream()
                .filter(round -> round.members().contains(town.slug()))
                .toList();
    }

    /** Returns the round that determines the state: the next one if it is coming, else the newest. */
    static Optional<Round> relevantRound(Offer offer, Member town, RoundState state, PageContext context) {
        List<Round> ofState = new ArrayList<>(rounds(offer, town));
        ofState.removeIf(round -> RoundState.of(round, context.today()) != state);
        return ofState.isEmpty()
                ? Optional.empty()
                : Optional.of(ofState.get(state == RoundState.COMING ? ofState.size() - 1 : 0));
    }

    private static String when(Offer offer, Member town, RoundState state, PageContext context) {
        return relevantRound(offer, town, state, context)
                .map(GermanRounds::when)
                .orElse("");
    }
}
