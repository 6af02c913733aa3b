package de.klimanetz.site;

import de.klimanetz.data.Column;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.DataSet.Extent;
import de.klimanetz.model.Area;
import de.klimanetz.model.Network;
import de.klimanetz.model.vocabulary.Licence;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** The page that explains the open data. */
final class OpenDataPage {

    static final PageSet<String> SET = PageSet.page(OpenDataPage::page);

    /**
     * The content of the page.
     *
     * @param terms conditions of the licence, German sentences
     * @param zone id of the time zone of times of day
     * @param mapCredit attribution of the outlines; empty if there are none
     */
    public record View(
            Link licence, String terms, String source, String zone, List<DataSetView> sets, String mapCredit) {}

    /** A data set; the key is its name, and the anchor to which its files link. {@code fullText} may be empty. */
    public record DataSetView(
            String key,
            String title,
            String description,
            String count,
            String schema,
            String fullText,
            List<FieldView> fields) {}

    public record FieldView(String name, String help, String notation, boolean required) {}

    /** The extents of all data sets, in the order of {@link Kinds#dataSets}. */
    private record Extents(List<Extent> all) {

        static final Index<Extents> INDEX = Index.of(snapshot -> new Extents(Kinds.dataSets().stream()
                .map(set -> set.extent(snapshot.site()))
                .toList()));

        List<Extent> all(String none) {
            return all;
        }
    }

    private OpenDataPage() {}

    private static WebPage page(PageContext context) {
        Licence licence = context.settings().licence();
        Network network = context.network();
        List<Extent> extents = context.ask(Extents.INDEX, Extents::all, "");
        View view = new View(
                new Link(licence.label(), licence.address()),
                terms(licence),
                context.settings().source(),
                context.settings().zone().getId(),
                IntStream.range(0, extents.size())
                        .mapToObj(set -> view(Kinds.dataSets().get(set), extents.get(set)))
                        .toList(),
                network.map().map(map -> network.mapCredit()).orElse(""));
        return new WebPage(
                "site/open-data",
                Area.DATA.address(),
                Area.DATA.title(),
                "Termine, Kommunen, Kampagnen, gute Praxis, Meldungen und mehr als JSON, CSV und GeoJSON, frei zu verwenden.",
                "de",
                List.of(Link.to(Area.HOME)),
                view,
                Optional.empty(),
                "",
                List.of(),
                "",
                extents.stream().flatMap(extent -> extent.changed().stream()).max(LocalDate::compareTo));
    }

    private static DataSetView view(DataSet<?> set, Extent extent) {
        return new DataSetView(
                set.name(),
                set.title(),
                set.description(),
                GermanFigures.number(BigDecimal.valueOf(extent.entries())),
                set.schemaAddress(),
                set.ofItems() ? set.fullTextAddress() : "",
                set.columns().stream().map(OpenDataPage::view).toList());
    }

    private static FieldView view(Column<?> column) {
        return new FieldView(column.name(), column.help(), column.notation(), column.required());
    }

    private static String terms(Licence licence) {
        return switch (licence) {
            case CC_BY, DL_DE_BY ->
                "Nennen Sie dabei die Quelle und die Lizenz, und sagen Sie, was Sie verändert haben.";
            case CC_BY_SA ->
                "Nennen Sie dabei die Quelle und die Lizenz, sagen Sie, was Sie verändert haben, und geben Sie"
                        + " es unter derselben Lizenz weiter.";
            case CC_ZERO, DL_DE_ZERO -> "Sie müssen dabei niemanden nennen.";
        };
    }
}
