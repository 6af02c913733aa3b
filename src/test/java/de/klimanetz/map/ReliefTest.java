package de.klimanetz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReliefTest {

    private static final double SPREAD = 30;

    @Test
    void isFlatWithoutHills() {
        assertThat(Relief.lines(List.of(), SPREAD)).isEmpty();
        assertThat(Relief.lines(List.of(new Relief.Hill(new Spot(100, 100), 0)), SPREAD))
                .isEmpty();
    }

    @Test
    void hasOneLinePerHeight() {
        List<String> lines = Relief.lines(List.of(new Relief.Hill(new Spot(100, 100), 3)), SPREAD);

        assertThat(lines).hasSize(4).doesNotHaveDuplicates().allMatch(line -> line.matches("M[-0-9 ]+q[-0-9 ]+z"));
    }

    @Test
    void reachesAsHighAsItsHighestHill() {
        Relief.Hill low = new Relief.Hill(new Spot(100, 100), 1);
        Relief.Hill high = new Relief.Hill(new Spot(300, 300), 10);

        List<String> lines = Relief.lines(List.of(low, high), SPREAD);

        assertThat(lines.get(3)).isEqualTo(Relief.lines(List.of(high), SPREAD).get(3));
    }

    @Test
    void joinsTheLinesOfNearHills() {
        List<String> near = Relief.lines(
                List.of(new Relief.Hill(new Spot(100, 100), 2), new Relief.Hill(new Spot(130, 100), 2)), SPREAD);
        List<String> far = Relief.lines(
                List.of(new Relief.Hill(new Spot(100, 100), 2), new Relief.Hill(new Spot(900, 100), 2)), SPREAD);

        assertThat(near.get(0).split("M")).hasSize(2);
        assertThat(far.get(0).split("M")).hasSize(3);
    }
}
