package de.klimanetz.preview;

import java.util.Locale;
import java.util.Map;

/** Names of attributes and values, which are written without umlauts, as words for readers. */
final class Wording {

    private static final Map<String, String> SHARP =
            Map.of("strasse", "straße", "massnahme", "maßnahme", "ausserhalb", "außerhalb");

    private Wording() {}

    /** Returns “Anmeldung Straße” for {@code anmeldung-strasse}. */
    static String label(String name) {
        String words =
                name.replaceAll("(?<![aeq])ue", "ü").replaceAll("ae", "ä").replaceAll("oe", "ö");
        for (Map.Entry<String, String> sharp : SHARP.entrySet()) {
            words = words.replace(sharp.getKey(), sharp.getValue());
        }
        StringBuilder label = new StringBuilder();
        for (String word : words.split("-")) {
            label.append(label.isEmpty() ? "" : " ").append(capital(word));
        }
        return label.toString();
    }

    private static String capital(String word) {
        return word.isEmpty() ? word : word.substring(0, 1).toUpperCase(Locale.GERMAN) + word.substring(1);
    }
}
