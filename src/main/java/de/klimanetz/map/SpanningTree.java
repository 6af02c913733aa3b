package de.klimanetz.map;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The shortest lines that connect points: one fewer than points, whatever their number. */
public final class SpanningTree {

    /** A line between two points, by their positions in the list. */
    public record Edge(int from, int to) {}

    private SpanningTree() {}

    /** Returns a minimum spanning tree (algorithm of Prim); the first of equally short lines is taken. */
    public static List<Edge> of(List<Spot> spots) {
        List<Integer> connected = new ArrayList<>(List.of(0));
        List<Integer> open =
                new ArrayList<>(IntStream.range(1, spots.size()).boxed().toList());
        List<Edge> edges = new ArrayList<>();
        while (!open.isEmpty()) {
            Edge next = connected.stream()
                    .flatMap(from -> open.stream().map(to -> new Edge(from, to)))
                    .min(Comparator.comparingDouble(edge -> spots.get(edge.from).distance(spots.get(edge.to))))
                    .orElseThrow();
            edges.add(next);
            connected.add(next.to());
            open.remove((Integer) next.to());
        }
        return edges;
    }
}
