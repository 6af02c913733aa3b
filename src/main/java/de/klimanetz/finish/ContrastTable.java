package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import de.klimanetz.season.Season;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Fills the table of the style guide with the contrast of all pairs of colours, the lowest of all seasons. */
final class ContrastTable {

    private static final Evaluator TABLE = Selector.evaluatorOf("tbody[data-kontraste]");

    private final List<String> css;

    /** @param assets with the parts of the style sheets */
    ContrastTable(Staging assets) {
        css = assets.paths().stream()
                .filter(path -> path.matches("css/[^/]+\\.css"))
                .map(path -> assets.text(path).orElseThrow())
                .filter(text -> text.contains("@layer tokens {"))
                .toList();
    }

    void apply(Document page) {
        Element body = page.selectFirst(TABLE);
        if (body != null) {
            body.removeAttr("data-kontraste");
            Tokens known = Tokens.of(css, Season.WINTER, true);
            Tokens.PAIRS.stream().filter(known::has).forEach(pair -> addRow(body, pair));
        }
    }

    private void addRow(Element body, Tokens.Pair pair) {
        Element row = body.appendElement("tr");
        row.appendElement("th").attr("scope", "row").text(pair.foreground() + " auf " + pair.ground());
        List.of(number(pair.needed()), number(lowest(pair, false)), number(lowest(pair, true)))
                .forEach(text -> row.appendElement("td").addClass("zahl").text(text));
    }

    private double lowest(Tokens.Pair pair, boolean dark) {
        return Arrays.stream(Season.values())
                .mapToDouble(season -> Tokens.of(css, season, dark).contrast(pair))
                .min()
                .orElseThrow();
    }

    private static String number(double ratio) {
        return String.format(Locale.GERMANY, "%.1f", Math.floor(ratio * 10) / 10);
    }
}
