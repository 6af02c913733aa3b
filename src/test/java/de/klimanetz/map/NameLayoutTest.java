package de.klimanetz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameLayoutTest {

    private static final int SIZE = 14;
    private static final Rectangle FRAME = new Rectangle(0, 0, 400, 400);

    private final Random random = new Random(14);

    @Test
    void putsASingleNameToTheRight() {
        assertThat(place(name("Ahaus", new Spot(100, 100))))
                .containsExactly(Optional.of(new NameLayout.Placed(Side.RIGHT, new Spot(108, 105))));
    }

    @Test
    void staysInTheFrame() {
        assertThat(place(name("Schöppingen", new Spot(390, 100)))
                        .get(0)
                        .orElseThrow()
                        .side())
                .isEqualTo(Side.LEFT);
    }

    @Test
    void takesTheSideThatAnEditorWants() {
        NameLayout.Name wished = new NameLayout.Name("Ahaus", new Spot(100, 100), Optional.of(Side.BELOW));

        assertThat(layout(List.of(wished))
                        .place(List.of(wished))
                        .get(0)
                        .orElseThrow()
                        .side())
                .isEqualTo(Side.BELOW);
    }

    @Test
    void avoidsLinesAndPoints() {
        Spot spot = new Spot(100, 100);
        NameLayout.Line line = new NameLayout.Line(spot, new Spot(300, 100));
        NameLayout layout = new NameLayout(FRAME, SIZE, List.of(spot, new Spot(70, 100)), List.of(line), List.of());

        assertThat(layout.place(List.of(name("Ahaus", spot)))
                        .get(0)
                        .orElseThrow()
                        .side())
                .isEqualTo(Side.ABOVE);
    }

    @Test
    void leavesOutTheLessImportantOfTwoNamesAtOnePlace() {
        NameLayout.Name one = new NameLayout.Name("Ahaus", new Spot(100, 100), Optional.of(Side.RIGHT));
        NameLayout.Name other = new NameLayout.Name("Heek", new Spot(101, 101), Optional.of(Side.RIGHT));

        assertThat(place(one, other)).extracting(Optional::isPresent).containsExactly(true, false);
    }

    @Test
    void placesANameWiderThanTheFrame() {
        assertThat(place(name("Samtgemeinde Oberharz am Brocken und Umland", new Spot(200, 200))))
                .allMatch(Optional::isPresent);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 4, 17, 60, 146})
    void neverPutsOneNameOnAnother(int count) {
        List<NameLayout.Name> names = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            names.add(name("Ort".repeat(1 + random.nextInt(4)), new Spot(random.nextInt(400), random.nextInt(400))));
        }

        List<Optional<NameLayout.Placed>> places = layout(names).place(names);

        List<Rectangle2D> boxes = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            String text = names.get(index).text();
            places.get(index).map(place -> box(text, place)).ifPresent(box -> {
                assertThat(boxes).noneMatch(box::intersects);
                boxes.add(box);
            });
        }
        assertThat(boxes).hasSizeGreaterThanOrEqualTo(Math.min(count, 17) * 9 / 10);
        assertThat(layout(names).place(names)).isEqualTo(places);
    }

    private static Rectangle2D box(String text, NameLayout.Placed place) {
        double width = text.length() * SIZE * .56 - 1;
        double left = switch (place.side().anchor()) {
            case "start" -> place.start().x();
            case "end" -> place.start().x() - width;
            default -> place.start().x() - width / 2;
        };
        return new Rectangle2D.Double(left + .5, place.start().y() - SIZE * .8 + .5, width - 1, SIZE - 1);
    }

    private static List<Optional<NameLayout.Placed>> place(NameLayout.Name... names) {
        return layout(List.of(names)).place(List.of(names));
    }

    @Test
    void staysWithinItsBordersWherePossible() {
        Spot spot = new Spot(100, 100);
        List<NameLayout.Line> borders = List.of(
                new NameLayout.Line(new Spot(115, 50), new Spot(118, 101)),
                new NameLayout.Line(new Spot(118, 101), new Spot(115, 150)));
        NameLayout layout = new NameLayout(FRAME, SIZE, List.of(spot), List.of(), borders);

        assertThat(layout.place(List.of(name("Ahaus", spot))))
                .singleElement()
                .satisfies(place -> assertThat(place.orElseThrow().side()).isEqualTo(Side.LEFT));
    }

    private static NameLayout layout(List<NameLayout.Name> names) {
        return new NameLayout(
                FRAME, SIZE, names.stream().map(NameLayout.Name::spot).toList(), List.of(), List.of());
    }

    private static NameLayout.Name name(String text, Spot spot) {
        return new NameLayout.Name(text, spot, Optional.empty());
    }
}
