package de.klimanetz.wording;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Names of attributes, which are written without umlauts, as words for readers. */
public final class AttributeLabels {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("ags", "AGS"),
            Map.entry("alt", "Alternativtext"),
            Map.entry("plz", "PLZ"),
            Map.entry("id", "Kennung"),
            Map.entry("email", "E-Mail"),
            Map.entry("geo", "Koordinaten"),
            Map.entry("strasse", "Straße"),
            Map.entry("massnahme", "Maßnahme"),
            Map.entry("zahl", "Zahl der"),
            Map.entry("ausserhalb", "außerhalb"));

    /** After another word they are not nouns. */
    private static final Set<String> SMALL = Set.of(
            "ab",
            "am",
            "aus",
            "ausserhalb",
            "barrierefrei",
            "bei",
            "bis",
            "durch",
            "fuer",
            "oeffentlich",
            "reihum",
            "seit",
            "von",
            "vorher");

    /** The next word belongs to them; between two nouns there is a colon. */
    private static final Set<String> LEADING = Set.of("alle", "fuer", "leichte", "sonstige", "zahl");

    private AttributeLabels() {}

    /** Returns “Anmeldung: E-Mail” for {@code anmeldung-email} and “Sichtbar ab” for {@code sichtbar-ab}. */
    public static String of(String name) {
        StringBuilder label = new StringBuilder();
        String before = "";
        for (String word : name.split("-")) {
            if (label.isEmpty()) {
                label.append(capital(umlauts(word)));
            } else if (SMALL.contains(word)) {
                label.append(' ').append(umlauts(word));
            } else {
                label.append(LEADING.contains(before) ? " " : ": ").append(capital(umlauts(word)));
            }
            before = word;
        }
        return label.toString();
    }

    private static String umlauts(String word) {
        return WORDS.getOrDefault(
                word, word.replaceAll("(?<![aeq])ue", "ü").replaceAll("ae", "ä").replaceAll("oe", "ö"));
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
    }
}
