package de.klimanetz.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Maps of the real district from its published outlines. */
class MapDrawerTest {

    private static final int WIDTH = 600;
    private static final double FINE = 0.002;
    private static final double COARSE = 0.01;
    private static final Pattern RING = Pattern.compile("M(-?\\d+) (-?\\d+)l([^Mz]*)z");
    private static final Pattern NUMBER = Pattern.compile("-?\\d+");

    private final MapDrawer drawer = new MapDrawer(geoJson());

    @Test
    void drawsAllTownsInTheOrderOfTheFile() {
        TownMap map = drawer.draw(WIDTH, FINE);

        assertThat(map.shapes())
                .extracting(TownMap.Shape::ags)
                .hasSize(17)
                .doesNotHaveDuplicates()
                .isEqualTo(drawer.keys());
        assertThat(drawer.keys()).allSatisfy(ags -> assertThat(ags).matches("05554\\d{3}"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {FINE, COARSE})
    void staysInsideTheViewBox(double tolerance) {
        TownMap map = drawer.draw(WIDTH, tolerance);

        assertThat(map.width()).isEqualTo(WIDTH);
        assertThat(map.shapes()).allSatisfy(shape -> {
            var bounds = outline(shape).getBounds();
            assertThat(bounds.getMinX()).isNotNegative();
            assertThat(bounds.getMinY()).isNotNegative();
            assertThat(bounds.getMaxX()).isLessThanOrEqualTo(map.width());
            assertThat(bounds.getMaxY()).isLessThanOrEqualTo(map.height());
            assertThat(bounds.getWidth()).isGreaterThan(WIDTH / 20.0);
        });
    }

    @Test
    void keepsTheProportionsOfTheDistrict() {
        TownMap map = drawer.draw(WIDTH, FINE);

        // The distance from Gronau in the north to Raesfeld in the south is that from Isselburg to Legden.
        assertThat((double) map.height() / map.width()).isBetween(0.8, 1.3);
    }

    @ParameterizedTest
    @ValueSource(doubles = {FINE, COARSE})
    void placesTheLabelInsideTheTown(double tolerance) {
        assertThat(drawer.draw(WIDTH, tolerance).shapes())
                .allSatisfy(shape -> assertThat(outline(shape)
                                .contains(shape.centre().x(), shape.centre().y()))
                        .as(shape.ags())
                        .isTrue());
    }

    @Test
    void needsFewerBytesForAHigherTolerance() {
        assertThat(bytes(drawer.draw(WIDTH, FINE))).isGreaterThan(2 * bytes(drawer.draw(WIDTH, COARSE)));
    }

    @Test
    void drawsTheSameMapTwice() {
        assertThat(drawer.draw(WIDTH, FINE)).isEqualTo(new MapDrawer(geoJson()).draw(WIDTH, FINE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "kein JSON",
                "[]",
                "null",
                "{}",
                "{\"features\": 3}",
                "{\"features\": []}",
                "{\"features\": [3]}",
                "{\"features\": [{}]}",
                "{\"features\": [{\"properties\": {\"name\": \"Ahaus\"}, \"geometry\": null}]}",
                "{\"features\": [{\"properties\": {\"ags\": \"1\"}}]}",
                "{\"features\": [{\"properties\": {\"ags\": \"1\"}, \"geometry\": null}]}",
                "{\"features\": [{\"properties\": {\"ags\": null}, \"geometry\": {\"type\": \"Point\"}}]}",
                "{\"features\": [{\"properties\": {\"ags\": \"1\"}, \"geometry\": {\"type\": \"Nichts\"}}]}",
                "{\"features\": [{\"properties\": {\"ags\": \"1\"}, \"geometry\": {\"type\": \"Polygon\"}}]}",
                "{\"features\": [{\"properties\": {\"ags\": \"1\"},"
                        + " \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1]]]}}]}",
                "{\"features\": [{\"properties\": {\"ags\": \"1\"},"
                        + " \"geometry\": {\"type\": \"Polygon\", \"coordinates\": [[[0, 0], [1, 1]]]}}]}",
                "{\"features\": [{\"properties\": {\"ags\": \"1\"},"
                        + " \"geometry\": {\"type\": \"Point\", \"coordinates\": [6, 52]}}]}"
            })
    void rejectsTextThatIsNoMap(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MapDrawer(text));
    }

    private static Path2D outline(TownMap.Shape shape) {
        Path2D outline = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        Matcher ring = RING.matcher(shape.path());
        while (ring.find()) {
            outline.moveTo(Integer.parseInt(ring.group(1)), Integer.parseInt(ring.group(2)));
            Matcher number = NUMBER.matcher(ring.group(3));
            while (number.find()) {
                int dx = Integer.parseInt(number.group());
                assertThat(number.find()).as("a pair of numbers").isTrue();
                var point = outline.getCurrentPoint();
                outline.lineTo(point.getX() + dx, point.getY() + Integer.parseInt(number.group()));
            }
            outline.closePath();
        }
        assertThat(RING.matcher(shape.path()).replaceAll(""))
                .as("nothing but rings")
                .isEmpty();
        return outline;
    }

    private static int bytes(TownMap map) {
        return map.shapes().stream().mapToInt(shape -> shape.path().length()).sum();
    }

    private static String geoJson() {
        try {
            return Files.readString(Path.of("content/netzwerk/kreis-borken.geojson"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
