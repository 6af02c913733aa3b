package de.klimanetz.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import de.klimanetz.content.Form;
import de.klimanetz.csv.TableWriter;
import de.klimanetz.model.Settings;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Creates the metadata file of a CSV file (CSV on the Web, W3C Metadata Vocabulary for Tabular Data), with separator,
 * types and licence.
 */
public final class TableDescription {

    /** Licence and source are in every row, since most programs cannot parse comments in CSV. */
    static final Map<String, String> LICENCE_COLUMNS = licenceColumns();

    private TableDescription() {}

    private static Map<String, String> licenceColumns() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("lizenz", FileHead.FIELDS.get("lizenz"));
        columns.put("quelle", FileHead.FIELDS.get("quelle"));
        return columns;
    }

    /** Returns the default address of a metadata file (Model for Tabular Data § 5.3). */
    public static String address(DataSet<?> set) {
        return set.address("csv") + "-metadata.json";
    }

    public static String of(DataSet<?> set, Settings settings) {
        JsonArray context = new JsonArray();
        context.add("http://www.w3.org/ns/csvw");
        JsonObject language = new JsonObject();
        language.addProperty("@language", "de");
        context.add(language);
        JsonObject description = new JsonObject();
        description.add("@context", context);
        description.addProperty("url", set.name() + ".csv");
        description.addProperty("dc:title", settings.title() + ": " + set.title());
        description.addProperty("dc:description", set.description());
        description.add("dc:license", reference(settings.licence().address()));
        description.addProperty("dc:source", settings.source());
        JsonObject dialect = new JsonObject();
        dialect.addProperty("delimiter", String.valueOf(TableWriter.SEPARATOR));
        dialect.addProperty("encoding", "utf-8");
        description.add("dialect", dialect);
        JsonArray columns = new JsonArray();
        set.columns().forEach(column -> columns.add(column(column)));
        LICENCE_COLUMNS.forEach((name, help) -> columns.add(column(name, help, new JsonPrimitive("string"))));
        JsonObject schema = new JsonObject();
        schema.add("columns", columns);
        schema.addProperty("primaryKey", "id");
        description.add("tableSchema", schema);
        return FileHead.JSON.toJson(description) + "\n";
    }

    private static JsonObject column(Column<?> column) {
        JsonObject described = column(column.name(), column.help(), type(column.form()));
        if (column.required()) {
            described.addProperty("required", true);
        }
        if (column.form().isList()) {
            described.addProperty("separator", ", ");
        }
        return described;
    }

    private static JsonObject column(String name, String help, JsonElement type) {
        JsonObject column = new JsonObject();
        column.addProperty("name", name);
        column.addProperty("titles", name);
        column.addProperty("dc:description", help);
        column.add("datatype", type);
        return column;
    }

    private static JsonElement type(Form form) {
        return switch (form.kind()) {
            case TEXT, DATE, MOMENT -> new JsonPrimitive("string");
            case WEB_ADDRESS -> new JsonPrimitive("anyURI");
            case DAY -> new JsonPrimitive("date");
            case NUMBER -> new JsonPrimitive("integer");
            case DECIMAL -> {
                JsonObject comma = new JsonObject();
                comma.addProperty("decimalChar", ",");
                yield based("decimal", comma);
            }
            case YES_NO -> based("boolean", new JsonPrimitive("ja|nein"));
        };
    }

    private static JsonObject based(String base, JsonElement format) {
        JsonObject type = new JsonObject();
        type.addProperty("base", base);
        type.add("format", format);
        return type;
    }

    private static JsonObject reference(String address) {
        JsonObject reference = new JsonObject();
        reference.addProperty("@id", address);
        return reference;
    }
}
