package de.klimanetz.data;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import de.klimanetz.content.Form;
import de.klimanetz.model.Settings;
import java.util.List;

/** Creates the JSON Schema (draft 2020-12) of a data set from its columns. */
public final class JsonSchema {

    private JsonSchema() {}

    public static String of(DataSet<?> set, Settings settings) {
        JsonObject schema = new JsonObject();
        schema.addProperty("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.addProperty("$id", settings.absolute(set.schemaAddress()));
        schema.addProperty("title", set.title());
        schema.addProperty("description", set.description());
        JsonObject properties = new JsonObject();
        properties.add("$schema", text("Dieses Schema."));
        FileHead.FIELDS.forEach((name, help) -> properties.add(name, text(help)));
        JsonObject entries = new JsonObject();
        entries.addProperty("type", "array");
        entries.add("items", entry(set));
        properties.add(FileHead.ENTRIES, entries);
        List<String> optional = List.of("stand", "hinweis");
        object(
                schema,
                properties,
                properties.keySet().stream()
                        .filter(name -> !optional.contains(name))
                        .toList());
        return FileHead.JSON.toJson(schema) + "\n";
    }

    private static <T> JsonObject entry(DataSet<T> set) {
        List<Column<T>> columns = set.columns();
        JsonObject properties = new JsonObject();
        columns.forEach(column -> properties.add(column.name(), property(column)));
        if (set.ofItems()) {
            properties.add(SectionTexts.SECTIONS, sections());
        }
        JsonObject entry = new JsonObject();
        object(
                entry,
                properties,
                columns.stream().filter(Column::required).map(Column::name).toList());
        return entry;
    }

    private static JsonObject sections() {
        JsonObject properties = new JsonObject();
        properties.add(SectionTexts.HEADING, text("Fehlt bei dem Text vor der ersten Überschrift."));
        properties.add(SectionTexts.HTML, text("Der Text als HTML, alle Adressen vollständig."));
        JsonObject section = new JsonObject();
        object(section, properties, List.of(SectionTexts.HTML));
        JsonObject sections = new JsonObject();
        sections.addProperty("description", "Der ganze Text, nur in der Datei mit Texten.");
        sections.addProperty("type", "array");
        sections.add("items", section);
        return sections;
    }

    private static void object(JsonObject schema, JsonObject properties, List<String> required) {
        JsonArray names = new JsonArray();
        required.forEach(names::add);
        schema.addProperty("type", "object");
        schema.add("required", names);
        schema.addProperty("additionalProperties", false);
        schema.add("properties", properties);
    }

    private static JsonObject text(String help) {
        JsonObject text = new JsonObject();
        text.addProperty("description", help);
        text.addProperty("type", "string");
        return text;
    }

    private static JsonObject property(Column<?> column) {
        JsonObject property = new JsonObject();
        property.addProperty("description", column.help());
        JsonObject value = column.form().isList() ? new JsonObject() : property;
        describe(value, column.form());
        if (column.form().isList()) {
            property.addProperty("type", "array");
            property.add("items", value);
        }
        return property;
    }

    private static void describe(JsonObject value, Form form) {
        switch (form.kind()) {
            case NUMBER -> value.addProperty("type", "integer");
            case DECIMAL -> value.addProperty("type", "number");
            case YES_NO -> value.addProperty("type", "boolean");
            default -> value.addProperty("type", "string");
        }
        switch (form.kind()) {
            case WEB_ADDRESS -> value.addProperty("format", "uri");
            case DAY -> value.addProperty("format", "date");
            case DATE -> value.addProperty("pattern", "^\\d{4}(-\\d{2}(-\\d{2})?)?$");
            default -> {}
        }
        if (!form.pattern().isEmpty()) {
            value.addProperty("pattern", "^(?:" + form.pattern() + ")$");
        }
        if (!form.choices().isEmpty()) {
            JsonArray choices = new JsonArray();
            form.choices().keySet().forEach(choices::add);
            value.add("enum", choices);
        }
    }
}
