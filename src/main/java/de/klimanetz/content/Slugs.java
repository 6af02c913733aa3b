package de.klimanetz.content;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an address that names an item: {@code Öko-Fest} becomes {@code oeko-fest}. */
final class Slugs {

    private Slugs() {}

    static String of(String title) {
        String german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
