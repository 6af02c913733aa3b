package de.klimanetz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpanningTreeTest {

    private final Random random = new Random(14);

    @Test
    void needsTwoPointsForALine() {
        assertThat(SpanningTree.of(List.of())).isEmpty();
        assertThat(SpanningTree.of(List.of(new Spot(1, 1)))).isEmpty();
        assertThat(SpanningTree.of(List.of(new Spot(1, 1), new Spot(1, 1)))).hasSize(1);
    }

    @Test
    void joinsAllPointsAndIsShorterThanAnyOtherTree() {
        for (int count = 2; count < 30; count++) {
            List<Spot> spots = new ArrayList<>();
            for (int index = 0; index < count; index++) {
                spots.add(new Spot(random.nextInt(400), random.nextInt(400)));
            }

            List<SpanningTree.Edge> tree = SpanningTree.of(spots);

            Set<Integer> reached = new HashSet<>(Set.of(0));
            tree.forEach(edge -> {
                assertThat(reached).contains(edge.from());
                reached.add(edge.to());
            });
            assertThat(reached).hasSize(count);
            assertThat(tree).hasSize(count - 1);
            assertThat(length(tree, spots)).isLessThanOrEqualTo(length(star(count), spots) + 1e-9);
            assertThat(length(tree, spots)).isLessThanOrEqualTo(length(chain(count), spots) + 1e-9);
        }
    }

    private static List<SpanningTree.Edge> star(int count) {
        List<SpanningTree.Edge> edges = new ArrayList<>();
        for (int index = 1; index < count; index++) {
            edges.add(new SpanningTree.Edge(0, index));
        }
        return edges;
    }

    private static List<SpanningTree.Edge> chain(int count) {
        List<SpanningTree.Edge> edges = new ArrayList<>();
        for (int index = 1; index < count; index++) {
            edges.add(new SpanningTree.Edge(index - 1, index));
        }
        return edges;
    }

    private static double length(List<SpanningTree.Edge> edges, List<Spot> spots) {
        return edges.stream()
                .mapToDouble(edge -> spots.get(edge.from()).distance(spots.get(edge.to())))
                .sum();
    }
}
