package de.klimanetz.content;

import de.klimanetz.model.Settings;
import de.klimanetz.model.Settings.Contribution;
import de.klimanetz.model.Settings.Forge;
import de.klimanetz.model.Settings.Freshness;
import de.klimanetz.model.Settings.Namespace;
import de.klimanetz.model.vocabulary.ForgeKind;
import de.klimanetz.model.vocabulary.Landscape;
import de.klimanetz.model.vocabulary.Licence;
import de.klimanetz.problem.Problems;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the keys of {@code jbake.properties} that begin with {@code site.}; the other keys belong to JBake. */
public final class SettingsReader {

    private static final String FIGURE_YEARS = "site.figures.years";
    private static final String FUNDING_MONTHS = "site.funding.months";
    private static final String REPOSITORY = "site.repository";
    private static final String FORGE = "site.forge";
    private static final String BRANCH = "site.branch";
    private static final String READER = "asciidoc.reader";
    private static final String ASCIIDOCTOR = "asciidoctor";
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

    private static final Map<String, String> REQUIRED = Map.of(
            "site.host", "https://www.klimakreis.example/",
            "site.id", "klimakreis.example",
            "site.title", "Name der Website");

    /** Top-level domains and names that never lead anywhere (RFC 2606, RFC 6761). */
    private static final Pattern RESERVED = Pattern.compile(
            "(?i)(?:^|[./])(?:localhost|example\\.(?:com|org|net)|[\\w-]+\\.(?:example|test|invalid|localhost))(?=[:/]|$)");

    private final SettingsFile file;
    private final Problems problems;

    private SettingsReader(SettingsFile file, Problems problems) {
        this.file = file;
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
        Optional<SettingsFile> file = SettingsFile.read(project, KEYS, problems);
        return file.flatMap(read -> new SettingsReader(read, problems).checked(baseUrl));
    }

    /** Returns whether every text is read with Asciidoctor; false if the settings cannot be read. */
    public static boolean isAsciidoctorOnly(Path project) {
        return SettingsFile.read(project, KEYS, new Problems())
                .filter(file -> file.text(READER).equals(ASCIIDOCTOR))
                .isPresent();
    }

    private Optional<Settings> checked(Optional<String> baseUrl) {
        if (!List.of("", ASCIIDOCTOR).contains(file.text(READER))) {
            file.error(
                    READER,
                    "Den Leser „" + file.text(READER)
                            + "“ gibt es nicht. Lassen Sie den Schlüssel weg, oder schreiben Sie " + READER + "="
                            + ASCIIDOCTOR + ", damit jeder Text mit Asciidoctor gelesen wird.");
        }
        Optional<Settings> settings = settings(baseUrl);
        settings.filter(read -> !read.demo()).ifPresent(live -> checkLive());
        return settings;
    }

    private Optional<Settings> settings(Optional<String> baseUrl) {
        Optional<URI> base = baseUrl(baseUrl.orElseGet(() -> required("site.host")));
        Optional<ZoneId> zone = zone(file.text("site.timezone"));
        String title = required("site.title");
        Namespace namespace = new Namespace(authority(), year());
        boolean demo = file.flag("site.demo");
        boolean styleGuide = file.flag("site.styleguide");
        Contribution contribution = new Contribution(file.flag("site.proposals"), file.flag("site.review"), forge());
        Licence licence = file.choice("site.licence", "Die Lizenz der offenen Daten", Licence.class, Licence.CC_BY);
        Landscape landscape = file.choice("site.landscape", "Die Landschaft", Landscape.class, Landscape.PLAIN);
        Freshness freshness = new Freshness(file.number(FIGURE_YEARS, 5), file.number(FUNDING_MONTHS, 12));
        if (base.isEmpty() || zone.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Settings(
                title,
                base.get(),
                namespace,
                zone.get(),
                demo,
                file.text("site.operator"),
                file.text("site.barrier.email"),
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
            file.error(
                    "site.host",
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
        file.error(
                "site.timezone",
                "Die Zeitzone „" + text + "“ gibt es nicht. Schreibweise: site.timezone=Europe/Berlin");
        return Optional.empty();
    }

    private String authority() {
        String id = required("site.id");
        if (!id.matches("[a-z0-9.-]*")) {
            file.error(
                    "site.id",
                    "Der Name „" + id + "“ darf nur a–z, 0–9, Punkt und Bindestrich haben. Schreibweise: site.id="
                            + REQUIRED.get("site.id"));
        }
        return id;
    }

    private int year() {
        String text = file.text(ID_YEAR);
        if (!text.matches("|[12]\\d{3}")) {
            file.error(ID_YEAR, "„" + text + "“ ist hier kein Jahr. Schreibweise: " + ID_YEAR + "=" + FIRST_YEAR);
            return FIRST_YEAR;
        }
        return text.isEmpty() ? FIRST_YEAR : Integer.parseInt(text);
    }

    /** Without a repository there is no forge; without a branch it is {@code main}. */
    private Optional<Forge> forge() {
        String address = file.text(REPOSITORY);
        String branch = file.text(BRANCH);
        ForgeKind kind =
                file.choice(FORGE, "Die Software der Website mit dem Repository", ForgeKind.class, ForgeKind.GITHUB);
        if (address.isEmpty()) {
            return Optional.empty();
        }
        Optional<URI> repository = WebAddresses.baseUrl(address);
        if (repository.isEmpty()) {
            file.error(
                    REPOSITORY,
                    "Die Adresse des Repositorys ist „" + address + "“. Schreibweise: " + REPOSITORY
                            + "=https://github.com/beispiel/klimanetz");
        }
        if (!branch.matches("|[A-Za-z0-9][A-Za-z0-9._/-]*")) {
            file.error(BRANCH, "Der Zweig heißt „" + branch + "“. Schreibweise: " + BRANCH + "=main");
        }
        return repository.map(
                found -> new Forge(kind, found.toString().replaceFirst("/$", ""), branch.isEmpty() ? "main" : branch));
    }

    /** A site for the public has an address that exists, and says who answers for it. */
    private void checkLive() {
        for (String key : List.of("site.host", "site.id")) {
            if (RESERVED.matcher(file.text(key)).find()) {
                file.error(
                        key,
                        "„" + file.text(key)
                                + "“ ist eine Adresse nur für Vorführungen, und mit site.demo=false ist die Website öffentlich. "
                                + "Schreiben Sie die, unter der sie liegt.");
            }
        }
        for (String key : List.of("site.operator", "site.barrier.email")) {
            if (file.text(key).isEmpty()) {
                file.error(
                        key,
                        "Mit site.demo=false ist die Website öffentlich, und „" + key
                                + "“ fehlt: wer sie betreibt und wohin Barrieren gemeldet werden.");
            }
        }
    }

    private String required(String key) {
        return file.required(key, REQUIRED.get(key));
    }
}
