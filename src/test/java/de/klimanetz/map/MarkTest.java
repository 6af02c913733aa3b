package de.klimanetz.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MarkTest {

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 4, 17, 146})
    void hasFewPointsInsideTheSquare(int towns) {
        Random random = new Random(towns);
        List<Spot> spots = new ArrayList<>();
        for (int index = 0; index < towns; index++) {
            spots.add(new Spot(random.nextInt(9000) - 4000, random.nextInt(9000) - 4000));
        }

        Mark mark = Mark.of(spots);

        assertThat(mark.points())
                .hasSizeBetween(2, 7)
                .allMatch(point -> point.x() >= 8 && point.x() <= 56 && point.y() >= 8 && point.y() <= 56);
        assertThat(mark.lines()).hasSize(mark.points().size() - 1);
        Element svg = Jsoup.parse(mark.svg(), Parser.xmlParser()).selectFirst("svg");
        assertThat(svg).isNotNull();
        assertThat(svg.select("path")).hasSize(2);
    }
}
