package de.klimanetz.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import java.util.List;
import org.junit.jupiter.api.Test;

class PageWeightsTest {

    private final Staging staging = new Staging();

    @Test
    void countsWhatAPageLoadsAtOnce() {
        staging.put("index.html", "<p>Start</p>");
        staging.put(
                "termine/index.html",
                "<link rel=\"stylesheet\" href=\"../a.css\"><img src=\"../b.svg\" loading=\"lazy\">");
        staging.put("termine/x/index.html", "<p>x</p>");
        staging.put("a.css", "p{}".repeat(1000));
        staging.put("b.svg", "<svg/>");

        List<PageWeights.Row> rows = PageWeights.of(staging);

        assertThat(rows).extracting(PageWeights.Row::area).containsExactly("/", "/termine/");
        PageWeights.Row events = rows.get(1);
        assertThat(events.pages()).isEqualTo(2);
        assertThat(events.heaviest()).isEqualTo("termine/index.html");
        assertThat(events.most()).isBetween(600, 900).isGreaterThan(rows.get(0).most() + 300);
    }
}
