package de.klimanetz.site;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.klimanetz.content.Schema;
import de.klimanetz.data.Column;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.DataTerms;
import de.klimanetz.kind.Kind;
import de.klimanetz.kind.event.EventSet;
import de.klimanetz.kind.news.NewsSet;
import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.geojson.GeoJsonReader;

/** All open data of the site of the repository, compared with pages, schemas and each other. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnDataTest {

    private static final String HOST = "https://klimakreis.example";

    /** The first set of each kind has a column for each attribute. */
    private static final Map<ContentType, DataSet<?>> SETS = Kinds.ALL.stream()
            .filter(kind -> !kind.dataSets().isEmpty())
            .collect(Collectors.toMap(Kind::type, kind -> kind.dataSets().get(0)));

    /** Editorial attributes, names of people, and whether an online address is public. */
    private static final Set<String> WITHHELD = Set.of(
            "sichtbar-ab",
            "frueher",
            "beispiel",
            "status",
            "autor",
            "verfasst-von",
            "geprueft-von",
            "online-oeffentlich");

    /** Attributes that carry no information for a Kommune. */
    private static final Set<String> WITHHELD_OF_MEMBERS = Set.of("kommunen", "reichweite", "zielgruppe");

    /** Editors write an amount with currency, the data contain a number. */
    private static final String AMOUNT = "foerdersumme";

    /** Attributes with two columns each. */
    private static final Set<String> POINTS = Set.of("geo", "ort-geo");

    private Site site;
    private Staging staging;
    private DataFiles data;

    @BeforeAll
    void write() {
        site = TestProject.repository().site();
        staging = TestProject.repository().stage().staging();
        data = new DataFiles(staging.paths().stream()
                .filter(path -> path.startsWith("daten/"))
                .collect(Collectors.toMap(path -> "/" + path, staging::bytes)));
    }

    static Stream<DataSet<?>> sets() {
        return Kinds.dataSets().stream();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void conformsToItsSchema(DataSet<?> set) {
        assertThat(data.schemaErrors(set)).isEmpty();
        assertThat(data.json(set.address("json")).get("$schema").getAsString())
                .isEqualTo(data.json(set.schemaAddress()).get("$id").getAsString())
                .isEqualTo(HOST + set.schemaAddress());
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"))
                        .validate(data.text(set.schemaAddress()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void rejectsAnInvalidEntryByTheSchema() {
        String text = data.text(NewsSet.SET.address("json")).replace("\"art\":\"meldung\"", "\"art\":\"geruecht\"");
        Map<String, byte[]> files = new HashMap<>(data.files());
        files.put(NewsSet.SET.address("json"), text.getBytes(UTF_8));

        assertThat(new DataFiles(files).schemaErrors(NewsSet.SET)).isNotEmpty();
    }

    @Test
    void containsEveryItemOnce() {
        SETS.forEach((type, set) -> assertThat(data.entries(set).stream()
                        .filter(entry -> !entry.get("adresse").getAsString().contains("#"))
                        .map(entry -> entry.get("id").getAsString()))
                .as(set.name())
                .containsExactlyInAnyOrderElementsOf(site.items()
                        .filter(item -> item.type() == type && !item.isExample())
                        .map(Item::id)
                        .toList()));
    }

    /** A measure with all its fields and the texts of all its sections; the same for every other kind of items. */
    @Test
    void containsTheTextsOfAllSections() {
        SETS.forEach((type, set) -> {
            Map<String, JsonObject> entries =
                    data.json(set.fullTextAddress()).getAsJsonArray("eintraege").asList().stream()
                            .map(JsonElement::getAsJsonObject)
                            .collect(Collectors.toMap(entry -> entry.get("id").getAsString(), entry -> entry));
            site.items()
                    .filter(item -> item.type() == type && !item.isExample())
                    .forEach(item -> {
                        JsonObject entry = entries.get(item.id());
                        List<JsonObject> sections = entry.remove("abschnitte").getAsJsonArray().asList().stream()
                                .map(JsonElement::getAsJsonObject)
                                .toList();

                        assertThat(sections.stream()
                                        .map(section -> section.has("ueberschrift")
                                                ? section.get("ueberschrift").getAsString()
                                                : ""))
                                .as(item.id())
                                .isEqualTo(item.body().sections().stream()
                                        .map(Body.Section::title)
                                        .toList());
                        assertThat(sections.stream()
                                        .map(section -> Jsoup.parseBodyFragment(
                                                        section.get("html").getAsString())
                                                .text()))
                                .as(item.id())
                                .isEqualTo(item.body().sections().stream()
                                        .map(section -> Jsoup.parseBodyFragment(section.html())
                                                .text())
                                        .toList());
                        assertThat(sections)
                                .as(item.id())
                                .noneMatch(section ->
                                        section.get("html").getAsString().contains("=\"/"));
                    });
            assertThat(List.copyOf(entries.values()))
                    .as("otherwise the same entries")
                    .containsExactlyInAnyOrderElementsOf(data.entries(set).stream()
                            .filter(entry -> !entry.get("adresse").getAsString().contains("#"))
                            .toList());
        });
    }

    static Stream<DataSet<?>> setsOfItems() {
        return SETS.values().stream();
    }

    @ParameterizedTest
    @MethodSource("setsOfItems")
    void matchesThePages(DataSet<?> set) {
        Set<String> ids = new HashSet<>();
        for (JsonObject entry : data.entries(set)) {
            String title = entry.get("titel").getAsString();
            String address = entry.get("adresse").getAsString();
            String[] parts = address.substring(HOST.length()).split("#", 2);
            Document page = Html.page(staging, Staging.path(parts[0]));

            assertThat(ids.add(entry.get("id").getAsString())).as(address).isTrue();
            if (parts.length == 2) {
                assertThat(page.getElementById(parts[1])).as(address).isNotNull();
                continue;
            }
            assertThat(page.select("h1").text()).as(address).isIn(spaced(title), "Abgesagt: " + spaced(title));
            assertThat(page.select("meta[name=description]").attr("content"))
                    .isEqualTo(entry.get("kurztext").getAsString());
            if (set == NewsSet.SET) {
                assertThat(page.select("time").attr("datetime"))
                        .isEqualTo(entry.get("datum").getAsString());
            }
            if (set == EventSet.SET) {
                assertThat(page.select("article p > time").attr("datetime"))
                        .isEqualTo(entry.has("beginn") ? entry.get("beginn").getAsString() : "");
            }
        }
    }

    private static String spaced(String text) {
        return text.replace("\u00a0", " ").replaceAll("\\s+", " ").strip();
    }

    @ParameterizedTest
    @MethodSource("sets")
    void matchesTheTable(DataSet<?> set) {
        List<Map<String, String>> rows = data.rows(set);
        List<JsonObject> entries = data.entries(set);

        assertThat(rows).hasSameSizeAs(entries);
        for (int index = 0; index < rows.size(); index++) {
            Map<String, String> row = new TreeMap<>(rows.get(index));
            assertThat(row.remove("lizenz")).isEqualTo("CC-BY-4.0");
            assertThat(row.remove("quelle")).isEqualTo("KlimaKreis Borken");
            row.values().removeIf(String::isEmpty);
            Map<String, String> expected = new TreeMap<>();
            entries.get(index).asMap().forEach((name, value) -> {
                expected.put(name, spaced(cell(value)));
                if (value instanceof JsonArray list) {
                    assertThat(row.get(name).split(", ")).as(name).hasSize(list.size());
                }
            });
            assertThat(row).isEqualTo(expected);
        }
    }

    /** The documented form of a JSON value in a cell. */
    private static String cell(JsonElement value) {
        if (value instanceof JsonArray array) {
            return array.asList().stream().map(OwnDataTest::cell).collect(Collectors.joining(", "));
        }
        if (value.getAsJsonPrimitive().isBoolean()) {
            return value.getAsBoolean() ? "ja" : "nein";
        }
        String text = value.getAsString();
        return value.getAsJsonPrimitive().isNumber() ? text.replace('.', ',') : text;
    }

    @ParameterizedTest
    @MethodSource("sets")
    void describesEveryColumnOfTheTable(DataSet<?> set) {
        JsonObject description = data.json(set.address("csv") + "-metadata.json");
        List<String> described = description.getAsJsonObject("tableSchema").getAsJsonArray("columns").asList().stream()
                .map(column -> column.getAsJsonObject().get("name").getAsString())
                .toList();

        assertThat(data.columns(set)).isEqualTo(described);
        assertThat(described).allMatch(name -> name.matches("[a-z]+(_[a-z]+)*"));
        assertThat(description.getAsJsonObject("dc:license").get("@id").getAsString())
                .startsWith("https://creativecommons.org/licenses/by/4.0/");
    }

    /** A new attribute must be published or added to the withheld ones. */
    @Test
    void publishesEveryAttributeThatIsNotWithheld() {
        SETS.forEach((type, set) -> {
            List<String> published = set.columns().stream()
                    .map(Column::name)
                    .map(Object::toString)
                    .toList();
            assertThat(Schema.of(type).fields().stream()
                            .map(field -> field.name())
                            .filter(name -> !WITHHELD.contains(name) && !POINTS.contains(name))
                            .filter(name -> type != ContentType.MEMBER || !WITHHELD_OF_MEMBERS.contains(name))
                            .map(name -> name.replace('-', '_')))
                    .as(set.name())
                    .isSubsetOf(published);
        });
    }

    @Test
    void refersOnlyToExistingItems() {
        Set<String> ids = sets().flatMap(set -> data.entries(set).stream())
                .map(entry -> entry.get("id").getAsString())
                .collect(Collectors.toSet());
        site.all(Series.class).forEach(series -> ids.add(series.id()));

        for (DataSet<?> set : Kinds.dataSets()) {
            for (Column<?> column : set.columns()) {
                if (column.isReference() && !column.name().equals("runden")) {
                    data.rows(set).stream()
                            .flatMap(row -> Stream.of(row.get(column.name()).split(", ")))
                            .filter(id -> !id.isEmpty())
                            .forEach(id -> assertThat(ids).as(column.name()).contains(id));
                }
            }
        }
    }

    @Test
    void placesEveryTownInsideItsOutline() throws ParseException {
        Map<String, Geometry> points = geometries(OpenData.POINTS);
        Map<String, Geometry> outlines = geometries(OpenData.OUTLINES);

        assertThat(outlines).hasSize(17);
        assertThat(points).containsKeys(outlines.keySet().toArray(String[]::new));
        outlines.forEach((id, outline) ->
                assertThat(outline.contains(points.get(id))).as(id).isTrue());
    }

    /** RFC 7946, section 3.1.6. */
    @Test
    void ordersOutlinesCounterclockwise() throws ParseException {
        geometries(OpenData.OUTLINES).forEach((id, outline) -> {
            for (int part = 0; part < outline.getNumGeometries(); part++) {
                Polygon polygon = (Polygon) outline.getGeometryN(part);
                assertThat(Orientation.isCCW(polygon.getExteriorRing().getCoordinates()))
                        .as(id)
                        .isTrue();
            }
        });
    }

    private Map<String, Geometry> geometries(String address) throws ParseException {
        Map<String, Geometry> geometries = new HashMap<>();
        JsonObject collection = data.json(address);
        assertThat(collection.get("type").getAsString()).isEqualTo("FeatureCollection");
        assertThat(collection.get("lizenz").getAsString()).isNotEmpty();
        for (JsonElement feature : collection.getAsJsonArray("features")) {
            JsonElement geometry = feature.getAsJsonObject().get("geometry");
            if (geometry.isJsonObject()) {
                geometries.put(
                        feature.getAsJsonObject().get("id").getAsString(),
                        new GeoJsonReader().read(geometry.toString()));
            }
        }
        return geometries;
    }

    @Test
    void describesEveryFileInTheCatalogue() {
        JsonArray sets = data.json(DataTerms.CATALOGUE).getAsJsonArray("dcat:dataset");

        assertThat(sets).hasSameSizeAs(Kinds.dataSets());
        for (JsonElement set : sets) {
            for (JsonElement element : set.getAsJsonObject().getAsJsonArray("dcat:distribution")) {
                JsonObject distribution = element.getAsJsonObject();
                String address = id(distribution, "dcat:downloadURL");
                assertThat(distribution
                                .getAsJsonObject("dcat:byteSize")
                                .get("@value")
                                .getAsInt())
                        .as(address)
                        .isEqualTo(data.files().get(address.substring(HOST.length())).length);
                assertThat(id(distribution, "dct:license")).isEqualTo("http://dcat-ap.de/def/licenses/cc-by/4.0");
            }
        }
    }

    private static String id(JsonObject object, String name) {
        return object.getAsJsonObject(name).get("@id").getAsString();
    }

    /** Values that are published as editors write them can be parsed again. */
    @Test
    void writesValuesThatFieldTypesParse() {
        SETS.forEach((type, set) -> Schema.of(type).fields().forEach(field -> {
            String name = field.name().replace('-', '_');
            boolean plain = set.columns().stream()
                    .filter(column -> column.name().equals(name) && !name.equals(AMOUNT) && !column.isReference())
                    .anyMatch(column -> column.form().equals(field.type().form()));
            data.rows(set).stream()
                    .map(row -> row.getOrDefault(name, ""))
                    .filter(cell -> plain && !cell.isEmpty())
                    .forEach(cell -> assertThatCode(() -> field.type().read(cell))
                            .as(name)
                            .doesNotThrowAnyException());
        }));
    }

    @Test
    void excludesExamples() {
        Set<String> examples =
                site.items().filter(item -> item.isExample()).map(Item::id).collect(Collectors.toSet());

        assertThat(examples).isNotEmpty();
        assertThat(sets().flatMap(set -> data.entries(set).stream())
                        .map(entry -> entry.get("id").getAsString()))
                .doesNotContainAnyElementsOf(examples);
    }
}
