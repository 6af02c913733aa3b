package de.klimanetz.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.klimanetz.csv.Row;
import de.klimanetz.csv.Table;
import de.klimanetz.csv.TableReader;
import de.klimanetz.data.DataSet;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The open data files of a site, parsed and validated. */
public record DataFiles(Map<String, byte[]> files) {

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    static DataFiles of(Site site) {
        return new DataFiles(new TreeMap<>(new OpenData(site.settings()).write(site)));
    }

    String text(String address) {
        return new String(files.get(address), UTF_8);
    }

    JsonObject json(String address) {
        return JsonParser.parseString(text(address)).getAsJsonObject();
    }

    List<JsonObject> entries(DataSet<?> set) {
        return json(set.address("json")).getAsJsonArray("eintraege").asList().stream()
                .map(element -> element.getAsJsonObject())
                .toList();
    }

    /** The names of the columns in the CSV file. */
    List<String> columns(DataSet<?> set) {
        return table(set).header().cells();
    }

    private Table table(DataSet<?> set) {
        return TableReader.read(files.get(set.address("csv")), Place.of(set.name()), new Problems())
                .orElseThrow();
    }

    /** The rows of the CSV file, each by the names of the columns. */
    List<Map<String, String>> rows(DataSet<?> set) {
        Table table = table(set);
        return table.rows().stream().map(row -> named(table.header(), row)).toList();
    }

    private static Map<String, String> named(Row header, Row row) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int column = 0; column < header.cells().size(); column++) {
            cells.put(header.cell(column), row.cell(column));
        }
        return cells;
    }

    /** Validates the JSON files by their schema. */
    List<String> schemaErrors(DataSet<?> set) {
        Schema schema = SCHEMAS.getSchema(text(set.schemaAddress()));
        return Stream.of(set.address("json"), set.fullTextAddress())
                .filter(files::containsKey)
                .flatMap(address -> errors(schema, address))
                .toList();
    }

    private Stream<String> errors(Schema schema, String address) {
        return schema
                .validate(
                        text(address),
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(String::valueOf);
    }
}
