package de.klimanetz.model;

import java.util.Locale;

/** The kinds of items. The folder under {@code content/} is the type and the first part of the address. */
public enum ContentType {
    NETWORK("netzwerk", "Netzwerk", false),
    MEMBER("kommunen", "Kommune", false),
    EVENT("termine", "Termin", true),
    SERIES("reihen", "Reihe", false),
    CAMPAIGN("kampagnen", "Kampagne", false),
    PRACTICE("gute-praxis", "Gute Praxis", false),
    THEME("themen", "Schwerpunktthema", false),
    OFFER("angebote", "Angebot", false),
    NEWS("aktuelles", "Meldung", true),
    PAGE("seiten", "Seite", false);

    private final String folder;
    private final String label;
    private final boolean yearly;

    ContentType(String folder, String label, boolean yearly) {
        this.folder = folder;
        this.label = label;
        this.yearly = yearly;
    }

    public String folder() {
        return folder;
    }

    /** The German name of one such item. */
    public String label() {
        return label;
    }

    /** Whether items lie in a folder for their year. */
    public boolean yearly() {
        return yearly;
    }

    /** The name of its folder of templates, and of the type in the manifest. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The address of the list of all items, from the base URL on. */
    public String address() {
        return "/" + folder + "/";
    }

    /** The address of an item from the base URL on; pages live at the root, and there is one network. */
    public String address(String slug) {
        return switch (this) {
            case NETWORK -> address();
            case PAGE -> "/" + slug + "/";
            default -> address() + slug + "/";
        };
    }
}
