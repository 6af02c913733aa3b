package de.klimanetz.model;

import java.text.Normalizer;
import java.util.Locale;

/** Makes the part of an address that names something: {@code Öko-Fest} becomes {@code oeko-fest}. */
public final class Slugs {

    private Slugs() {}

    /** Of a-z, 0-9 and hyphens; empty when the title has nothing of these. */
    public static String of(String title) {
        String german = title.toLowerCase(Locale.GERMAN)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue")
                .replace("ß", "ss");
        String plain = Normalizer.normalize(german, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        return plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    }
}
