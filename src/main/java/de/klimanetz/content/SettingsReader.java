package de.klimanetz.content;

import de.klimanetz.model.Settings;
import de.klimanetz.model.Settings.Contribution;
import de.klimanetz.model.Settings.Forge;
import de.klimanetz.model.Settings.Freshness;
import de.klimanetz.model.Settings.Namespace;
import de.klimanetz.model.vocabulary.ForgeKind;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Landscape;
import de.klimanetz.model.vocabulary.Licence;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** Reads the keys of {@code jbake.properties} that begin with {@code site.}; the other keys belong to JBake. */
public final class SettingsReader {

    private static final String FILE = "jbake.properties";
    private static final String FIGURE_YEARS = "site.figures.years";
    private static final String FUNDING_MONTHS = "site.funding.months";
    private static final String REPOSITORY = "site.repository";
    private static final String FORGE = "site.forge";
    private static final String BRANCH = "site.branch";
    private static final String ID_YEAR = "site.id.year";

    /** The year in ids of sites from the time before it could be set. */
    private static final int FIRST_YEAR = 2026;

    private static final List<String> KEYS = List.of(
            "site.host",
            "site.id",
            ID_YEAR,
            "site.title",
            "site.timezone",
            "site.demo",
            "site.operator",
            "site.barrier.email",
            "site.licence",
            "site.landscape",
            "site.proposals",
            REPOSITORY,
            FORGE,
            BRANCH,
            "site.review",
            "site.styleguide",
            FIGURE_YEARS,
            FUNDING_MONTHS);

    /** Calendar clients support region names; an offset has no daylight saving time. */
    private static final Pattern REGION =
            Pattern.compile("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.+");

    /** Must not be set: JBake would use other folders than the rest of the program, where the names are fixed. */
    private static final List<String> FOLDERS = List.of("template.folder", "asset.folder", "content.folder");

    private static final Map<String, String> REQUIRED = Map.of(
            "site.host", "https://www.klimakreis.example/",
            "site.id", "klimakreis.example",
            "site.title", "Name der Website");

    /** Top-level domains and names that never lead anywhere (RFC 2606, RFC 6761). */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(?:^|[./])(?:localhost|example\\.(?:com|org|net)|[\\w-]+\\.(?:example|test|invalid|localhost))(?=[:/]|$)");

    private final Properties properties = new Properties();
    private final Problems problems;
    private List<String> lines = List.of();

    private SettingsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads and validates the settings.
     *
     * @param project folder that contains {@code jbake.properties}
     * @param baseUrl overrides {@code site.host}
     * @return empty if they cannot be read; the reasons are added to the problems, as is what a site for the public lacks
     */
    public static Optional<Settings> read(Path project, Optional<String> baseUrl, Problems problems) {
        SettingsReader reader = new SettingsReader(problems);
        Optional<Settings> settings = reader.load(project.resolve(FILE)) ? reader.settings(baseUrl) : Optional.empty();
        settings.filter(read -> !read.demo()).ifPresent(live -> reader.checkLive());
        return settings;
    }

    private boolean load(Path file) {
        try {
            Optional<String> text = TextFile.decode(
                    Files.readAllBytes(file), (line, message) -> problems.error(new Place(FILE, line), message));
            if (text.isEmpty()) {
                return false;
            }
            lines = text.get().lines().toList();
            properties.load(new StringReader(text.get()));
        } catch (IllegalArgumentException malformedEscape) {
            problems.error(Place.of(FILE), "Hinter „\\u“ fehlen vier Ziffern. Für den Schrägstrich selbst: \\\\");
            return false;
        } catch (IOException unreadable) {
            problems.error(
                    Place.of(FILE),
                    "Die Datei fehlt oder ist nicht lesbar. Der Befehl gehört in den Ordner der Website.");
            return false;
        }
        for (String key : properties.stringPropertyNames()) {
            if (FOLDERS.contains(key)) {
                problems.error(
                        place(key),
                        "Die Ordner heißen immer templates, assets und content. Löschen Sie „" + key + "“.");
            }
            if (key.startsWith("site.") && !KEYS.contains(key)) {
                problems.error(
                        place(key), "Den Schlüssel „" + key + "“ gibt es nicht." + Suggestion.didYouMean(key, KEYS));
            }
        }
        return true;
    }

    private Optional<Settings> settings(Optional<String> baseUrl) {
        Optional<URI> base = baseUrl(baseUrl.orElseGet(() -> required("site.host")));
        Optional<ZoneId> zone = zone(text("site.timezone"));
        String title = required("site.title");
        Namespace namespace = new Namespace(authority(), year());
        boolean demo = flag("site.demo");
        boolean styleGuide = flag("site.styleguide");
        Contribution contribution = new Contribution(flag("site.proposals"), flag("site.review"), forge());
        Licence licence = choice("site.licence", "Die Lizenz der offenen Daten", Licence.class, Licence.CC_BY);
        Landscape landscape = choice("site.landscape", "Die Landschaft", Landscape.class, Landscape.PLAIN);
        Freshness freshness = new Freshness(number(FIGURE_YEARS, 5), number(FUNDING_MONTHS, 12));
        if (base.isEmpty() || zone.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Settings(
                title,
                base.get(),
                namespace,
                zone.get(),
                demo,
                text("site.operator"),
                text("site.barrier.email"),
                licence,
                landscape,
                freshness,
                contribution,
                styleGuide));
    }

    private Optional<URI> baseUrl(String text) {
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> baseUrl = WebAddresses.baseUrl(text);
        if (baseUrl.isEmpty()) {
            problems.error(
                    place("site.host"),
                    "Die Adresse der Website ist „" + text + "“. Schreibweise: site.host=" + REQUIRED.get("site.host"));
        }
        return baseUrl;
    }

    private Optional<ZoneId> zone(String text) {
        if (text.isEmpty()) {
            return Optional.of(ZoneId.of("Europe/Berlin"));
        }
        if (REGION.matcher(text).matches() && ZoneId.getAvailableZoneIds().contains(text)) {
            return Optional.of(ZoneId.of(text));
        }
        problems.error(
                place("site.timezone"),
                "Die Zeitzone „" + text + "“ gibt es nicht. Schreibweise: site.timezone=Europe/Berlin");
        return Optional.empty();
    }

    private String authority() {
        String id = required("site.id");
        if (!id.matches("[a-z0-9.-]*")) {
            problems.error(
                    place("site.id"),
                    "Der Name „" + id + "“ darf nur a–z, 0–9, Punkt und Bindestrich haben. Schreibweise: site.id="
                            + REQUIRED.get("site.id"));
        }
        return id;
    }

    private int year() {
        String text = text(ID_YEAR);
        if (!text.matches("|[12]\\d{3}")) {
            problems.error(
                    place(ID_YEAR), "„" + text + "“ ist hier kein Jahr. Schreibweise: " + ID_YEAR + "=" + FIRST_YEAR);
            return FIRST_YEAR;
        }
        return text.isEmpty() ? FIRST_YEAR : Integer.parseInt(text);
    }

    /** Without a repository there is no forge; without a branch it is {@code main}. */
    private Optional<Forge> forge() {
        String address = text(REPOSITORY);
        String branch = text(BRANCH);
        ForgeKind kind =
                choice(FORGE, "Die Software der Website mit dem Repository", ForgeKind.class, ForgeKind.GITHUB);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> repository = WebAddresses.baseUrl(address);
        if (repository.isEmpty()) {
            problems.error(
                    place(REPOSITORY),
                    "Die Adresse des Repositorys ist „" + address + "“. Schreibweise: " + REPOSITORY
                            + "=https://github.com/beispiel/klimanetz");
        }
        if (!branch.matches("|[A-Za-z0-9][A-Za-z0-9._/-]*")) {
            problems.error(place(BRANCH), "Der Zweig heißt „" + branch + "“. Schreibweise: " + BRANCH + "=main");
        }
        return repository.map(
                found -> new Forge(kind, found.toString().replaceFirst("/$", ""), branch.isEmpty() ? "main" : branch));
    }

    private boolean flag(String key) {
        String text = text(key);
        if (!List.of("", "true", "false").contains(text)) {
            problems.error(
                    place(key),
                    "„" + text + "“ ist hier kein Wert. Schreibweise: " + key + "=true oder " + key + "=false");
        }
        return text.equals("true");
    }

    /** A site for the public has an address that exists, and says who answers for it. */
    private void checkLive() {
        for (String key : List.of("site.host", "site.id")) {
            if (RESERVED.matcher(text(key)).find()) {
                problems.error(
                        place(key),
                        "„" + text(key)
                                + "“ ist eine Adresse nur für Vorführungen, und mit site.demo=false ist die Website öffentlich. "
                                + "Schreiben Sie die, unter der sie liegt.");
            }
        }
        for (String key : List.of("site.operator", "site.barrier.email")) {
            if (text(key).isEmpty()) {
                problems.error(
                        place(key),
                        "Mit site.demo=false ist die Website öffentlich, und „" + key
                                + "“ fehlt: wer sie betreibt und wohin Barrieren gemeldet werden.");
            }
        }
    }

    private <T extends Enum<T> & Keyed> T choice(String key, String what, Class<T> type, T fallback) {
        String text = text(key);
        List<String> keys = Keyed.keys(type);
        if (!text.isEmpty() && !keys.contains(text)) {
            problems.error(
                    place(key),
                    what + " ist „" + text + "“, das gibt es nicht." + Suggestion.didYouMean(text, keys)
                            + " Schreibweise: " + String.join(", ", keys));
        }
        return Keyed.find(type, text).orElse(fallback);
    }

    private int number(String key, int fallback) {
        String text = text(key);
        if (!text.matches("|[1-9]\\d{0,2}")) {
            problems.error(
                    place(key),
                    "„" + text + "“ ist hier keine Zahl von 1 bis 999. Schreibweise: " + key + "=" + fallback);
            return fallback;
        }
        return text.isEmpty() ? fallback : Integer.parseInt(text);
    }

    private String required(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            problems.error(
                    Place.of(FILE),
                    "Der Schlüssel „" + key + "“ fehlt. Schreibweise: " + key + "=" + REQUIRED.get(key));
        }
        return value;
    }

    private String text(String key) {
        return properties.getProperty(key, "").strip();
    }

    private Place place(String key) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).strip().startsWith(key)) {
                return new Place(FILE, index + 1);
            }
        }
        return Place.of(FILE);
    }
}
