package de.klimanetz.testing;

import de.klimanetz.Build;
import de.klimanetz.asciidoc.AsciiDocConverter;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.image.CardCache;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import de.klimanetz.render.RenderCache;
import de.klimanetz.search.SearchIndex;
import de.klimanetz.site.SiteReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A project in a temporary folder: templates and assets of the repository with content for the test. */
public final class TestProject {

    /** The default time of tests. */
    public static final Clock CLOCK = clock("2026-11-22T08:00");

    /** The day on which the content of the repository was last worked on. */
    public static final Clock CLOCK_OF_REPOSITORY = clock("2026-11-30T08:00");

    private static final Path REPOSITORY = Path.of("").toAbsolutePath();
    private static final Path SITES = REPOSITORY.resolve("src/test/resources/sites");

    /** Shared by all tests, since JRuby starts slowly. */
    public static final Converter CONVERTER = AsciiDocConverter.plain(new PlainReader());

    /** Shared by all tests, since drawing takes longer than the rest of a small site. */
    public static final CardCache CARDS = CardCache.in(REPOSITORY.resolve("target/test-cards"));

    private final Path folder;

    private TestProject(Path folder) {
        this.folder = folder;
    }

    /** Creates the smallest complete site: one item per kind. */
    public static TestProject small(Path folder) {
        copy(REPOSITORY.resolve("templates"), folder.resolve("templates"));
        copy(REPOSITORY.resolve("assets"), folder.resolve("assets"));
        copy(SITES.resolve("small"), folder);
        return new TestProject(folder);
    }

    private static final String IMPRINT = """
            :rechtsform: Körperschaft des öffentlichen Rechts
            :strasse: Am Bach 1
            :plz: 46325
            :ort: Musterstadt
            :telefon: 02861 681100
            :email: info@klima-beispielkreis.de
            :vertretung: Landrätin Erika Muster
            """;

    private static final String PRIVACY = """
            :beauftragte-email: datenschutz@klima-beispielkreis.de
            :hosting: Rechenzentrum Muster, Am Bach 2, 46325 Musterstadt
            :protokoll: gekürzte IP-Adresse und Zeitpunkt
            :protokoll-zweck: Fehlersuche
            :protokoll-tage: 7
            :auftragsverarbeitung: ja, seit 2024
            :aufbewahrung: sechs Monate
            :rechtsgrundlage: Artikel 6 der Datenschutz-Grundverordnung
            :aufsichtsbehoerde: Landesbeauftragte Muster
            :aufsichtsbehoerde-adresse: https://www.landesbeauftragte-muster.de
            """;

    private static final String ACCESSIBILITY = """
            :vereinbarkeit: vollstaendig
            :erstellt: 2026-10-01
            :geprueft: 2026-11-01
            :methode: selbst
            :formular: https://www.klima-beispielkreis.de/barriere?seite=ADRESSE
            :kontakt-stelle: Stabsstelle Klima
            :antwortfrist: vier Wochen
            :gesetz: Gleichstellungsgesetz Muster
            :durchsetzung: Schlichtungsstelle Muster
            :durchsetzung-adresse: https://www.schlichtung-muster.de
            :durchsetzung-kontakt: schlichtung@schlichtung-muster.de
            """;

    /** Makes the site one for the public, with all that it then needs. */
    public TestProject live() {
        try {
            Path file = folder.resolve("jbake.properties");
            with(
                    "jbake.properties",
                    Files.readString(file)
                            .replace("klima.example", "klima-beispielkreis.de")
                            .replace("site.demo=true", "site.demo=false"));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        with("content/seiten/impressum.adoc", legal("impressum", IMPRINT));
        with("content/seiten/datenschutz.adoc", legal("datenschutz", PRIVACY));
        with("content/seiten/barrierefreiheit.adoc", legal("barrierefreiheit", ACCESSIBILITY));
        return this;
    }

    private static String legal(String page, String attributes) {
        return "= %1$s\n:id: seite-%1$s\n:kurztext: Kurz.\n:stand: 2026-11-01\n%2$s\nText.\n"
                .formatted(page, attributes);
    }

    /** The site of the repository itself. */
    public static TestProject repository() {
        return new TestProject(REPOSITORY);
    }

    /** Returns a build with the shared cards. */
    public static Build build(Build.Request request, Converter converter) {
        return new Build(request, converter, new Build.Caches(RenderCache.none(), CARDS, SearchIndex.inMemory()));
    }

    /** Copies the files of another folder over this project. */
    public TestProject with(Path overlay) {
        copy(overlay, folder);
        return this;
    }

    /** Adds or replaces a file. */
    public TestProject with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public TestProject with(String path, byte[] bytes) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.write(folder.resolve(path), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return this;
    }

    public Path folder() {
        return folder;
    }

    /** Stages the site at the default time. */
    public Build.Result stage() {
        return stage(clock());
    }

    private Clock clock() {
        return folder.equals(REPOSITORY) ? CLOCK_OF_REPOSITORY : CLOCK;
    }

    public Build.Result stage(Clock clock) {
        return stage(clock, CONVERTER);
    }

    /** Stages the site at the default time with another converter, and closes the converter. */
    public Build.Result stage(Converter converter) {
        try (converter) {
            return stage(clock(), converter);
        }
    }

    private Build.Result stage(Clock clock, Converter converter) {
        return build(new Build.Request(folder, Optional.empty(), false, clock), converter)
                .stage();
    }

    /** Reads the content at the default time. */
    public Site site() {
        Problems problems = new Problems();
        LocalDate today = LocalDate.now(clock());
        Settings settings =
                SettingsReader.read(folder, Optional.empty(), problems).orElseThrow();
        return new SiteReader(folder, settings, CONVERTER)
                .read(List.of(folder), today, false, problems)
                .orElseThrow();
    }

    /** Builds the site at the default time. */
    public BuiltSite built() {
        return new BuiltSite(stage().staging());
    }

    /** Returns errors and hints of a build, one line each. */
    public List<String> problems() {
        try {
            return lines(stage().hints());
        } catch (ContentProblems broken) {
            return lines(broken.problems());
        }
    }

    private static List<String> lines(List<Problem> problems) {
        return problems.stream().map(Problem::toString).toList();
    }

    public static Clock clock(String time) {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        return Clock.fixed(LocalDateTime.parse(time).atZone(zone).toInstant(), zone);
    }

    private static void copy(Path from, Path to) {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path source : walk.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(source).toString());
                Files.createDirectories(target.getParent());
                Files.copy(source, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
