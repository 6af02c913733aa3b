package de.klimanetz.page;

import de.klimanetz.model.Member;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What a map of the towns shows besides their outlines. Kommunen are given by slug; those without an outline, such as
 * the Kreis, are left out.
 *
 * @param named which towns have their names written into the map
 * @param heights how much goes on in a town; the relief is highest at the highest value
 * @param flags a word at a town, such as the month of its next event
 * @param centre the town that the map shows with all towns that are connected with it; empty for the whole network
 */
public record MapContent(
        Predicate<Member> named,
        Function<Member, MapView.Mark> marks,
        List<Connection> connections,
        Map<String, Double> heights,
        Map<String, String> flags,
        Optional<String> centre) {

    /**
     * A line between two towns.
     *
     * @param key of the kind of connection, for its look
     */
    public record Connection(String from, String to, String key) {}

    /** Outlines with names. */
    public static final MapContent NAMES = new MapContent(
            member -> true, member -> MapView.Mark.NONE, List.of(), Map.of(), Map.of(), Optional.empty());

    /** Outlines alone. */
    public static final MapContent OUTLINES = NAMES.named(member -> false);

    public MapContent named(Predicate<Member> which) {
        return new MapContent(which, marks, connections, heights, flags, centre);
    }

    public MapContent marked(Function<Member, MapView.Mark> function) {
        return new MapContent(named, function, connections, heights, flags, centre);
    }

    public MapContent connected(List<Connection> lines) {
        return new MapContent(named, marks, lines, heights, flags, centre);
    }

    public MapContent raised(Map<String, Double> values) {
        return new MapContent(named, marks, connections, values, flags, centre);
    }

    public MapContent flagged(Map<String, String> words) {
        return new MapContent(named, marks, connections, heights, words, centre);
    }

    /** Returns a copy for a map around one town. */
    public MapContent around(String slug) {
        return new MapContent(named, marks, connections, heights, flags, Optional.of(slug));
    }
}
