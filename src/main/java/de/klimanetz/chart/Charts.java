package de.klimanetz.chart;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Draws the charts of a body. The role {@code balken} (bars) or {@code veraenderung} (change from the first to the last
 * column) on a table requests a chart. The table is kept in a {@code details} element below the chart.
 */
public final class Charts {

    private static final String BARS = "balken";
    private static final String CHANGES = "veraenderung";
    private static final Pattern ROLE = Pattern.compile("class=\"([^\"]* )?(" + BARS + "|" + CHANGES + ")[ \"]");

    private static final String MARKED = "." + BARS + ", ." + CHANGES;

    /**
     * An error in a chart.
     *
     * @param culprit text to search for in the AsciiDoc source, in order to find the line
     * @param message in German
     */
    public record Finding(String culprit, String message) {}

    private Charts() {}

    /** Returns whether the HTML of a body requests a chart. */
    public static boolean isIn(String html) {
        return (html.contains(BARS) || html.contains(CHANGES))
                && ROLE.matcher(html).find();
    }

    /** Returns the errors of all charts; empty if all can be drawn. */
    public static List<Finding> findings(String html) {
        return Jsoup.parseBodyFragment(html).body().select(MARKED).stream()
                .flatMap(marked -> findings(marked).stream())
                .toList();
    }

    private static List<Finding> findings(Element marked) {
        return marked.nameIs("table")
                ? new ChartTable(marked, marked.hasClass(CHANGES)).findings()
                : List.of(new Finding(
                        "[.", "Die Rollen „" + BARS + "“ und „" + CHANGES + "“ stehen nur über einer Tabelle."));
    }

    /** Returns the HTML with drawn charts. Requires that there are no findings. */
    public static String drawn(String html) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        document.body().select("table").stream()
                .filter(table -> table.is(MARKED))
                .forEach(Charts::draw);
        return document.body().html();
    }

    private static void draw(Element table) {
        Chart chart = new ChartTable(table, table.hasClass(CHANGES)).read();
        Element caption = table.selectFirst("> caption");
        String title = caption == null ? "" : caption.text();
        // The wrapper that asciidoc.Tables adds.
        Element region = table.parent();
        if (table.hasClass(BARS)) {
            region.before(new BarChart(chart).draw(title));
        }
        if (table.hasClass(CHANGES)) {
            region.before(new ChangeChart(chart).draw(title));
        }
        Element details = new Element("details").addClass("diagramm__zahlen");
        details.appendElement("summary").text("Zahlen als Tabelle");
        region.replaceWith(details);
        details.appendChild(region);
        table.removeAttr("class");
    }
}
