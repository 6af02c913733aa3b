package de.klimanetz.data;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import de.klimanetz.model.Area;
import de.klimanetz.model.Settings;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Metadata at the beginning of every JSON file: title, licence, source and date. */
public final class FileHead {

    /** Without HTML escaping, since the files are not embedded in pages. */
    public static final Gson JSON = new GsonBuilder().disableHtmlEscaping().create();

    static final String ENTRIES = "eintraege";

    /** The fields in their order, with German descriptions for the JSON Schema. */
    static final Map<String, String> FIELDS = fields();

    private FileHead() {}

    private static Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("titel", "Wie der Datensatz heißt.");
        fields.put("beschreibung", "Was darin steht.");
        fields.put("adresse", "Die Seite, die den Datensatz erklärt.");
        fields.put("lizenz", "Kennung der Lizenz nach SPDX.");
        fields.put("lizenz_adresse", "Text der Lizenz.");
        fields.put("quelle", "Wer zu nennen ist.");
        fields.put("zeitzone", "Die Zeitzone, in der die Uhrzeiten gelten; jede trägt ihren Abstand zur Weltzeit.");
        fields.put("stand", "Der jüngste Tag, an dem ein Eintrag geändert oder geprüft wurde.");
        fields.put("hinweis", "Was zuerst zu wissen ist.");
        return fields;
    }

    /** @param changed the last day on which an entry was changed or checked */
    public static JsonObject of(DataSet<?> set, Settings settings, Optional<LocalDate> changed) {
        JsonObject head = new JsonObject();
        head.addProperty("titel", settings.title() + ": " + set.title());
        head.addProperty("beschreibung", set.description());
        head.addProperty("adresse", settings.absolute(Area.DATA.address()) + "#" + set.name());
        head.addProperty("lizenz", settings.licence().key());
        head.addProperty("lizenz_adresse", settings.licence().address());
        head.addProperty("quelle", settings.source());
        head.addProperty("zeitzone", settings.zone().getId());
        changed.ifPresent(day -> head.addProperty("stand", day.toString()));
        if (settings.demo()) {
            head.addProperty("hinweis", DataTerms.DEMO);
        }
        return head;
    }
}
