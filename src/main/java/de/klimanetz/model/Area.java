package de.klimanetz.model;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of the site with a fixed address. All site addresses are built from these, also in templates, so that each
 * is defined only once.
 */
public enum Area {
    HOME("Start", "/"),
    EVENTS("Termine", ContentType.EVENT),
    ARCHIVE("Vergangene Termine", EVENTS.below("archiv/")),
    SERIES("Regelmäßige Treffen", ContentType.SERIES),
    MEMBERS("Kommunen", ContentType.MEMBER),
    CAMPAIGNS("Kampagnen", ContentType.CAMPAIGN),
    PRACTICES("Gute Praxis", ContentType.PRACTICE),
    TRANSFER("Transfer", "/transfer/"),
    THEMES("Schwerpunktthemen", ContentType.THEME),
    OFFERS("Beratung und Angebote", ContentType.OFFER),
    PARTNERS("Partner", ContentType.PARTNER),
    GROUPS("Gruppen", ContentType.GROUP),
    OFFICES("Ansprechstellen", ContentType.OFFICE),
    MARKET("Markt der Möglichkeiten", ContentType.NOTICE),
    FUNDING("Förderung", ContentType.FUNDING),
    DEADLINES("Fristen", "/fristen/"),
    DUTIES("Pflichten", ContentType.DUTY),
    QUESTIONS("Fragen und Lösungen", ContentType.QUESTION),
    GUIDES("Schritt für Schritt", ContentType.GUIDE),
    NEWS("Aktuelles", ContentType.NEWS),
    /** At JBake's default address for compatibility; the other feeds are in {@link #FEEDS}. */
    NEWS_FEED("RSS-Feed", "/feed.xml"),
    NETWORK("Netzwerk", ContentType.NETWORK),
    TOPICS("Stichworte", "/stichworte/"),
    SEARCH("Suche", "/suche/"),
    SUBSCRIBE("Abonnieren", "/abonnieren/"),
    FEEDS("Feeds", "/feeds/"),
    CALENDARS("Kalender", "/kalender/"),
    EMBEDS("Termine einbetten", "/einbetten/"),
    PROPOSALS("Etwas vorschlagen", "/mitmachen/vorschlagen/"),
    DATA("Offene Daten", "/daten/"),
    STYLE_GUIDE("Gestaltung", "/gestaltung/"),
    DOCUMENTS("Dokumente", "/dokumente/"),
    PICTURES("Bilder", "/bilder/"),
    VIDEOS("Videos", "/videos/");

    /** Folders for files of editors, and for areas planned for later versions. */
    private static final Set<String> FURTHER_FOLDERS = Set.of("assets", "projekte");

    private final String title;
    private final String address;

    Area(String title, String address) {
        this.title = title;
        this.address = address;
    }

    Area(String title, ContentType type) {
        this(title, type.address());
    }

    /** Returns the German text for links. */
    public String title() {
        return title;
    }

    /** Returns the address relative to the base URL. Begins with a slash, and ends with one unless it is a file. */
    public String address() {
        return address;
    }

    /** Returns the address of a path in this area. */
    public String below(String path) {
        return address + path;
    }

    /** Returns the top-level names that static pages must not use, without slashes. */
    public static Set<String> reservedFolders() {
        Stream<String> types = Arrays.stream(ContentType.values())
                .map(ContentType::folder)
                .filter(folder -> !folder.equals(ContentType.PAGE.folder()));
        Stream<String> areas = Arrays.stream(values())
                .map(area -> area.address.split("/"))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[1]);
        return Stream.of(types, areas, FURTHER_FOLDERS.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }
}
