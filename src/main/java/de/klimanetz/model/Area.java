package de.klimanetz.model;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The parts of the site that have a fixed address. Every address of the site is built from one of these, in templates
 * too, so that each stands in the code once.
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
    NEWS("Aktuelles", ContentType.NEWS),
    /** The news feed at the address that JBake gave it; the other feeds lie in {@link #FEEDS}. */
    NEWS_FEED("RSS-Feed", "/feed.xml"),
    NETWORK("Netzwerk", ContentType.NETWORK),
    TOPICS("Stichworte", "/stichworte/"),
    SUBSCRIBE("Abonnieren", "/abonnieren/"),
    FEEDS("Feeds", "/feeds/"),
    CALENDARS("Kalender", "/kalender/"),
    EMBEDS("Termine einbetten", "/einbetten/"),
    DATA("Offene Daten", "/daten/"),
    PICTURES("Bilder", "/bilder/");

    /** Files of editors, and areas of later versions. */
    private static final Set<String> FURTHER_FOLDERS =
            Set.of("assets", "dokumente", "suche", "projekte", "partner", "gruppen", "markt", "fragen");

    private final String title;
    private final String address;

    Area(String title, String address) {
        this.title = title;
        this.address = address;
    }

    Area(String title, ContentType type) {
        this(title, type.address());
    }

    /** What links to it are called. */
    public String title() {
        return title;
    }

    /** From the base URL on; begins with a slash, and ends with one unless it is a file. */
    public String address() {
        return address;
    }

    /** The address of something in it. */
    public String below(String path) {
        return address + path;
    }

    /** The first parts of addresses that no static page may have, without slashes. */
    public static Set<String> reservedFolders() {
        Stream<String> types = Arrays.stream(ContentType.values())
                .filter(type -> type != ContentType.PAGE)
                .map(ContentType::folder);
        Stream<String> areas = Arrays.stream(values())
                .map(area -> area.address.split("/"))
                .filter(parts -> parts.length == 2)
                .map(parts -> parts[1]);
        return Stream.of(types, areas, FURTHER_FOLDERS.stream())
                .flatMap(Function.identity())
                .collect(Collectors.toUnmodifiableSet());
    }
}
