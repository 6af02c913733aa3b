package de.klimanetz.kind.member;

import de.klimanetz.kind.event.ComingEvents;
import de.klimanetz.kind.practice.Takeovers;
import de.klimanetz.kind.practice.Takeovers.Takeover;
import de.klimanetz.map.SpanningTree;
import de.klimanetz.map.Spot;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapContent.Connection;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.wording.GermanDates;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The network as a map: relief by how much goes on in a town, lines between towns that do something together, arrows for
 * takeovers, a flag at the next event; and the same in words.
 *
 * @param map with few points per outline, for links and names
 * @param picture the same with many points
 * @param busiest the towns where most goes on
 * @param together what several towns do together, with their names
 * @param takeovers what a town took over from another
 * @param flags the next event of each town with a flag
 */
public record NetworkMap(
        MapView map,
        MapView picture,
        List<Link> busiest,
        List<Together> together,
        List<Taken> takeovers,
        List<Flag> flags) {

    private static final int BUSIEST = 3;
    private static final int FLAGS = 3;
    private static final int LISTED = 12;

    /** What several towns do together. */
    public record Together(Link what, List<Link> towns) {}

    /** A practice that one town took over from another. */
    public record Taken(Link practice, Link giver, Link taker, String year) {}

    /** The next event in a town, and its month. */
    public record Flag(Link town, Link event, String month) {}

    /** Returns the map; empty if the network has no outlines. */
    public static Optional<NetworkMap> of(PageContext context) {
        return new Maker(context).make();
    }

    /** Collects what the map shows. */
    private static final class Maker {

        private final PageContext context;
        private final List<TownRelations.Shared> shared;
        private final List<Takeover> takeovers;
        private final Map<String, Long> activity;
        private final Map<String, Event> next;

        Maker(PageContext context) {
            this.context = context;
            this.shared = context.ask(TownRelations.INDEX, TownRelations::all, "");
            this.takeovers = Takeovers.all(context);
            this.activity = context.ask(TownActivity.INDEX, TownActivity::counts, "");
            this.next = next();
        }

        /** The next event of each town that has one with a known month; only the first towns. */
        private Map<String, Event> next() {
            Map<String, Event> next = new LinkedHashMap<>();
            ComingEvents.all(context).stream()
                    .filter(event -> event.takesPlace() && !event.isExample())
                    .filter(this::isInOneComingMonth)
                    .filter(event -> event.members().size() == 1
                            && isTown(event.members().get(0)))
                    .forEach(event -> next.putIfAbsent(event.members().get(0), event));
            next.keySet().retainAll(next.keySet().stream().limit(FLAGS).toList());
            return next;
        }

        private boolean isInOneComingMonth(Event event) {
            Optional<YearMonth> first = event.schedule()
                    .first()
                    .filter(day -> !day.isBefore(context.today()))
                    .map(YearMonth::from);
            return first.isPresent() && first.equals(event.schedule().last().map(YearMonth::from));
        }

        private boolean isTown(String slug) {
            return context.find(Member.class, slug)
                    .filter(Member::isTownOfNetwork)
                    .filter(member -> !member.isExample())
                    .isPresent();
        }

        Optional<NetworkMap> make() {
            Optional<MapView> towns = MapView.coarse(MapContent.OUTLINES, context);
            MapContent content = MapContent.NAMES
                    .raised(heights())
                    .flagged(next.entrySet().stream()
                            .collect(Collectors.toMap(Map.Entry::getKey, entry -> month(entry.getValue()))));
            return towns.map(outlines -> content.connected(connections(outlines)))
                    .flatMap(shown -> MapView.coarse(shown, context)
                            .map(map -> new NetworkMap(
                                    map,
                                    MapView.fine(shown, context).orElseThrow(),
                                    busiest(),
                                    together(),
                                    taken(),
                                    flags())));
        }

        /** The logarithm keeps the hills of small towns visible beside those of large ones. */
        private Map<String, Double> heights() {
            Map<String, Double> heights = new TreeMap<>();
            activity.forEach((town, count) -> heights.put(town, Math.log1p(count)));
            return heights;
        }

        /** Joins the towns of each shared item by the shortest lines, and draws arrows instead where they coincide. */
        private List<Connection> connections(MapView outlines) {
            Map<String, Spot> spots =
                    outlines.towns().stream().collect(Collectors.toMap(MapView.Town::key, MapView.Town::spot));
            Map<List<String>, Integer> reasons = new TreeMap<>(Comparator.comparing(List::toString));
            for (TownRelations.Shared one : shared) {
                List<String> towns =
                        one.towns().stream().filter(spots::containsKey).toList();
                SpanningTree.of(towns.stream().map(spots::get).toList())
                        .forEach(edge ->
                                reasons.merge(pair(towns.get(edge.from()), towns.get(edge.to())), 1, Integer::sum));
            }
            List<Connection> connections = new ArrayList<>();
            Set<List<String>> arrows = new HashSet<>();
            for (Takeover takeover : takeovers) {
                if (arrows.add(List.of(takeover.giver(), takeover.taker()))) {
                    reasons.remove(pair(takeover.giver(), takeover.taker()));
                    connections.add(new Connection(takeover.giver(), takeover.taker(), "uebernahme"));
                }
            }
            reasons.forEach((pair, count) ->
                    connections.add(0, new Connection(pair.get(0), pair.get(1), count > 1 ? "oft" : "einmal")));
            return connections;
        }

        private static List<String> pair(String one, String other) {
            return one.compareTo(other) < 0 ? List.of(one, other) : List.of(other, one);
        }

        private static String month(Event event) {
            return GermanDates.monthName(event.schedule().first().orElseThrow().getMonth());
        }

        private List<Link> busiest() {
            List<String> slugs = activity.entrySet().stream()
                    .sorted(Map.Entry.<String, Long>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .filter(this::isTown)
                    .limit(BUSIEST)
                    .toList();
            return context.towns().links(slugs);
        }

        private List<Together> together() {
            return shared.stream()
                    .limit(LISTED)
                    .map(one -> new Together(one.what(), context.towns().links(one.towns())))
                    .toList();
        }

        private List<Taken> taken() {
            Map<String, Link> towns = context.towns().bySlug();
            return takeovers.stream()
                    .limit(LISTED)
                    .map(one -> new Taken(one.practice(), towns.get(one.giver()), towns.get(one.taker()), one.year()))
                    .toList();
        }

        private List<Flag> flags() {
            Map<String, Link> towns = context.towns().bySlug();
            return next.entrySet().stream()
                    .map(entry ->
                            new Flag(towns.get(entry.getKey()), Link.to(entry.getValue()), month(entry.getValue())))
                    .toList();
        }
    }
}
