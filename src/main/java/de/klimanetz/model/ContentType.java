package de.klimanetz.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The types of items. The folder in {@code content/} determines the type and the first part of the address. */
public enum ContentType {
    NETWORK("netzwerk", "Netzwerk", "index"),
    MEMBER("kommunen", "Kommune", false),
    EVENT("termine", "Termin", true),
    SERIES("reihen", "Reihe", false),
    CAMPAIGN("kampagnen", "Kampagne", false),
    PRACTICE("gute-praxis", "Gute Praxis", false),
    THEME("themen", "Schwerpunktthema", false),
    OFFER("angebote", "Angebot", false),
    PARTNER("partner", "Partner", false),
    /** In the folder of the network, beside its file. */
    NEIGHBOUR("netzwerk", "Anderes Netzwerk", false),
    GROUP("gruppen", "Gruppe", false),
    OFFICE("stellen", "Ansprechstelle", false),
    NOTICE("markt", "Anzeige", false),
    FUNDING("foerderung", "Förderprogramm", false),
    DUTY("pflichten", "Pflicht", false),
    QUESTION("fragen", "Frage", false),
    GUIDE("anleitungen", "Anleitung", false),
    NEWS("aktuelles", "Meldung", true),
    IMPRINT("seiten", "Impressum", "impressum"),
    PRIVACY("seiten", "Datenschutz", "datenschutz"),
    ACCESSIBILITY("seiten", "Erklärung zur Barrierefreiheit", "barrierefreiheit"),
    PAGE("seiten", "Seite", false);

    private final String folder;
    private final String label;
    private final boolean yearly;
    private final Optional<String> onlySlug;

    ContentType(String folder, String label, boolean yearly) {
        this(folder, label, yearly, Optional.empty());
    }

    /** A type with a single file in the folder of other types. */
    ContentType(String folder, String label, String onlySlug) {
        this(folder, label, false, Optional.of(onlySlug));
    }

    ContentType(String folder, String label, boolean yearly, Optional<String> onlySlug) {
        this.folder = folder;
        this.label = label;
        this.yearly = yearly;
        this.onlySlug = onlySlug;
    }

    /** Returns the type of a file by its path relative to {@code content/}. */
    public static Optional<ContentType> of(String path) {
        return Arrays.stream(values())
                .filter(type -> type.onlyFile().map(path::equals).orElseGet(() -> path.startsWith(type.folder + "/")))
                .findFirst();
    }

    /** Returns the path of the file relative to {@code content/} if there can only be one of this type. */
    public Optional<String> onlyFile() {
        return onlySlug.map(slug -> folder + "/" + slug + ".adoc");
    }

    /** Returns the slug of a file of this type by its path relative to {@code content/}. */
    public String slug(String path) {
        return path.substring(folder.length() + 1).replaceFirst("\\.adoc$", "");
    }

    public String folder() {
        return folder;
    }

    /** Returns the German singular name. */
    public String label() {
        return label;
    }

    /** Returns whether the files are in one subfolder per year. */
    public boolean yearly() {
        return yearly;
    }

    /** Returns whether files are named after a year, since there is one item a year. */
    public boolean namedByYear() {
        return this == THEME;
    }

    /** Returns the name of the template folder, also used in the manifest. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Returns the address of the overview page, relative to the base URL. */
    public String address() {
        return "/" + folder + "/";
    }

    /** Returns the address of an item, relative to the base URL. Pages are at the root. */
    public String address(String slug) {
        return switch (this) {
            case NETWORK -> address();
            case PAGE, IMPRINT, PRIVACY, ACCESSIBILITY -> "/" + slug + "/";
            default -> address() + slug + "/";
        };
    }
}
