package de.klimanetz.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ChartsTest {

    @Test
    void drawsABarWithTextForEveryNumber() {
        Document page = drawn("balken", "<th>Ort</th><th>2022</th><th>2023</th>", """
                <tr><th>Ahaus</th><td>200</td><td>1.000</td></tr>
                <tr><th>Heek</th><td>–</td><td>50,5</td></tr>
                """);

        assertThat(page.select("figure figcaption").text()).isEqualTo("Kilometer");
        assertThat(page.select("figure dt").eachText()).containsExactly("Ahaus", "Heek");
        assertThat(page.select("figure dd").eachText())
                .containsExactly("2022: 200", "2023: 1.000", "2022: keine Angabe", "2023: 50,5");
        assertThat(page.select("rect").eachAttr("width")).containsExactly("20.00%", "100.00%", "5.05%");
        assertThat(page.select("rect").eachAttr("x")).containsOnly("0.00%");
    }

    @Test
    void keepsTheTableBelow() {
        Document page = drawn("balken", "<th>Jahr</th><th>km</th>", "<tr><th>2025</th><td>7</td></tr>");

        assertThat(page.select("figure + details > summary").text()).isEqualTo("Zahlen als Tabelle");
        assertThat(page.select("details > [role=region] > table td").text()).isEqualTo("7");
    }

    @Test
    void omitsTheNameOfTheOnlyColumn() {
        Document page = drawn("balken", "<th>Jahr</th><th>km</th>", "<tr><th>2025</th><td>7</td></tr>");

        assertThat(page.select("dd").text()).isEqualTo("7");
        assertThat(page.select("rect").attr("width")).isEqualTo("100.00%");
    }

    @Test
    void drawsABarOfWidthZeroForZero() {
        Document page = drawn("balken", "<th>Jahr</th><th>km</th>", "<tr><th>2025</th><td>0</td></tr>");

        assertThat(page.select("rect").attr("width")).isEqualTo("0.00%");
    }

    @Test
    void drawsNegativeBarsToTheLeftOfZero() {
        Document page = drawn(
                "balken",
                "<th>Jahr</th><th>Saldo</th>",
                "<tr><th>2024</th><td>-50</td></tr><tr><th>2025</th><td>150</td></tr>");

        assertThat(page.select("rect").eachAttr("x")).containsExactly("0.00%", "25.00%");
        assertThat(page.select("rect").eachAttr("width")).containsExactly("25.00%", "75.00%");
    }

    @Test
    void showsTheChangeFromTheFirstToTheLastColumn() {
        Document page = drawn("veraenderung", "<th>Ort</th><th>2021</th><th>2022</th><th>2023</th>", """
                <tr><th>Ahaus</th><td>200</td><td>1</td><td>300</td></tr>
                <tr><th>Heek</th><td>300</td><td>1</td><td>200</td></tr>
                <tr><th>Legden</th><td>0</td><td>1</td><td>20</td></tr>
                <tr><th>Velen</th><td>5</td><td>1</td><td>5</td></tr>
                <tr><th>Vreden</th><td>–</td><td>1</td><td>5</td></tr>
                """);

        assertThat(page.select("figcaption").text()).isEqualTo("Kilometer. Veränderung von 2021 auf 2023");
        assertThat(page.select("dd").eachText())
                .containsExactly("+100 (+50,0 %)", "−100 (−33,3 %)", "+20", "±0 (±0,0 %)", "keine Angabe");
        assertThat(page.select("rect").eachAttr("x")).containsExactly("50.00%", "0.00%", "50.00%", "50.00%");
    }

    @Test
    void relatesTheChangeOfNegativeNumbersToTheAbsoluteValue() {
        Document page = drawn("veraenderung", "<th>Ort</th><th>2022</th><th>2023</th>", """
                <tr><th>Ahaus</th><td>-50</td><td>-20</td></tr>
                <tr><th>Heek</th><td>-50</td><td>-60</td></tr>
                <tr><th>Velen</th><td>-5</td><td>5</td></tr>
                """);

        assertThat(page.select("dd").eachText()).containsExactly("+30 (+60,0 %)", "−10 (−20,0 %)", "+10 (+200,0 %)");
        assertThat(page.select("rect").eachAttr("x")).containsExactly("25.00%", "0.00%", "25.00%");
        assertThat(page.select("rect").eachAttr("width")).containsExactly("75.00%", "25.00%", "25.00%");
    }

    @Test
    void drawsOnlyNegativeBarsFromTheRightEdge() {
        Document page = drawn(
                "balken",
                "<th>Jahr</th><th>Saldo</th>",
                "<tr><th>2024</th><td>-50</td></tr><tr><th>2025</th><td>-100</td></tr>");

        assertThat(page.select("rect").eachAttr("x")).containsExactly("50.00%", "0.00%");
        assertThat(page.select("rect").eachAttr("width")).containsExactly("50.00%", "100.00%");
    }

    @Test
    void drawsTablesWithFurtherRoles() {
        for (String roles : List.of("kasten balken", "balken kasten", "kasten veraenderung kasten")) {
            Document page =
                    drawn(roles, "<th>Ort</th><th>2022</th><th>2023</th>", "<tr><th>A</th><td>1</td><td>2</td></tr>");

            assertThat(page.select("figure")).as(roles).hasSize(1);
        }
        assertThat(Charts.isIn("<p class=\"kasten\">balken</p>")).isFalse();
    }

    @Test
    void drawsBothChartsFromOneTable() {
        Document page = drawn(
                "balken veraenderung",
                "<th>Ort</th><th>2022</th><th>2023</th>",
                "<tr><th>A</th><td>1</td><td>2</td></tr>");

        assertThat(page.select("figure")).hasSize(2);
        assertThat(page.select("details")).hasSize(1);
    }

    @Test
    void escapesLabels() {
        Document page =
                drawn("balken", "<th>Ort</th><th>&lt;b&gt;</th>", "<tr><th>A &amp; &lt;i&gt;</th><td>1</td></tr>");

        assertThat(page.select("dt").text()).isEqualTo("A & <i>");
        assertThat(page.select("i, b")).isEmpty();
    }

    private static Document drawn(String role, String head, String rows) {
        String table = "<div role=\"region\"><table class=\"" + role + "\"><caption>Kilometer</caption><thead><tr>"
                + head + "</tr></thead><tbody>" + rows + "</tbody></table></div>";
        assertThat(Charts.isIn(table)).isTrue();
        assertThat(Charts.findings(table)).isEmpty();
        return Jsoup.parseBodyFragment(Charts.drawn(table));
    }
}
