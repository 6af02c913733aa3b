package de.klimanetz.model;

import java.text.Normalizer;
import java.util.Locale;

/** Derives slugs for addresses from titles: {@code Öko-Fest} becomes {@code oeko-fest}. */
public final class Slugs {

    private Slugs() {}

    /** Returns a slug of a–z, 0–9 and hyphens; empty if the title has no Latin letters or digits. */
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
