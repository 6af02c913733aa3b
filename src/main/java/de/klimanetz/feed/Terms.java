package de.klimanetz.feed;

import de.klimanetz.model.Settings;

/** The licence of what feeds contain, in German. */
final class Terms {

    private Terms() {}

    static String of(Settings settings) {
        return "Texte und Daten: " + settings.licence().label() + ", " + settings.source()
                + ". Für Bilder gilt, was dabeisteht.";
    }
}
