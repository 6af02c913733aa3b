package de.klimanetz.chart;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The charts in a text. An editor asks for one with the role {@code balken} (bars) or {@code veraenderung} (change from the
 * first to the last column) above a table; the table stays and can be opened below the drawing.
 */
public final class Charts {

    private static final String BARS = "balken";
    private static final String CHANGES = "veraenderung";
    /** Among other roles, in any order. */
    private static final Pattern ROLE = Pattern.compile("class=\"([^\"]* )?(" + BARS + "|" + CHANGES + ")[ \"]");

    private static final String MARKED = "." + BARS + ", ." + CHANGES;

    /**
     * What keeps a chart from being drawn.
     *
     * @param culprit as it stands in the text of the editor
     * @param message in German
     */
    public record Finding(String culprit, String message) {}

    private Charts() {}

    /** Whether the HTML of a text asks for a chart. */
    public static boolean isIn(String html) {
        return (html.contains(BARS) || html.contains(CHANGES))
                && ROLE.matcher(html).find();
    }

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

    /** The same text with the charts drawn. */
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
        // The region that lets a wide table scroll.
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
