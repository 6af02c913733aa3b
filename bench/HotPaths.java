import de.klimanetz.Build;
import de.klimanetz.asciidoc.AsciiDocConverter;
import de.klimanetz.asciidoc.CachedConverter;
import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.asciidoc.HeaderScan;
import de.klimanetz.audit.Audit;
import de.klimanetz.audit.SourceLines;
import de.klimanetz.cache.ProgramVersion;
import de.klimanetz.calendar.Calendars;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.finish.Finisher;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.season.Season;
import de.klimanetz.site.SiteCalendars;
import de.klimanetz.site.SiteFeeds;
import de.klimanetz.site.SitePages;
import de.klimanetz.site.SiteReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.LogManager;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Measures single steps of the build in a warm process.
 *
 * <pre>java -cp 'target/klimanetz.jar:target/lib/*' bench/HotPaths.java PROJECT      (after one build)</pre>
 *
 * Prints the median of fifteen rounds over the whole project, and microseconds per document.
 */
public final class HotPaths {

    private static final int ROUNDS = 15;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final int documents;

    private HotPaths(int documents) {
        this.documents = documents;
    }

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        Path project = Path.of(arguments[0]).toAbsolutePath().normalize();
        Path cache = project.resolve(".cache/conversions.json");
        try (Converter converter = new CachedConverter(AsciiDocConverter.plain(new PlainReader()), ProgramVersion::current, cache)) {
            measure(project, converter);
        }
    }

    private static void measure(Path project, Converter converter) throws IOException {
        Settings settings = SettingsReader.read(project, Optional.empty(), new Problems()).orElseThrow();
        Site site = site(project, settings, converter);
        List<String> texts = texts(project);
        List<String> bodies = texts.stream().map(HotPaths::body).toList();
        Clock clock = Clock.fixed(TODAY.atStartOfDay(settings.zone()).toInstant(), settings.zone());
        Build build = new Build(new Build.Request(project, Optional.empty(), false, clock), converter);
        Staging staging = build.stage().staging();
        Finisher finisher = new Finisher(settings, Season.of(TODAY), new Staging());
        Audit audit = new Audit(new SourceLines(project));

        HotPaths paths = new HotPaths(texts.size());
        paths.time("scan headers", () -> texts.forEach(HeaderScan::read));
        PlainReader plain = new PlainReader();
        paths.time("read all texts with the plain reader", () -> bodies.forEach(plain::read));
        Converter uncached = AsciiDocConverter.plain(plain);
        paths.time("convert all texts, one thread", () -> bodies.forEach(uncached::convert));
        paths.time("read everything, converted before", () -> site(project, settings, converter));
        paths.time("make all pages", () -> {
            List<Topic> topics = Topic.all(site);
            new SitePages()
                    .of(site, topics, SiteFeeds.of(site, topics, TODAY), SiteCalendars.of(site, TODAY), TODAY);
        });
        paths.time("finish and audit all pages", () -> staging.pages()
                .forEach(path -> audit.look(
                        path,
                        finisher.finish(path, staging.text(path).orElseThrow()).document(),
                        Place.of(path))));
        paths.time("write all calendars", () -> new Calendars(settings).write(SiteCalendars.of(site, TODAY)));
        paths.time("fingerprint of the output", () -> new OutputFolder(project.resolve("output")).fingerprint());
        paths.time("build again, nothing changed", () -> build.stage(List.of()));
    }

    private static Site site(Path project, Settings settings, Converter converter) {
        return new SiteReader(project, settings, converter)
                .read(List.of(project), TODAY, false, new Problems())
                .orElseThrow();
    }

    private static List<String> texts(Path project) throws IOException {
        List<String> texts = new ArrayList<>();
        try (Stream<Path> walk = Files.walk(project.resolve("content"))) {
            for (Path file : walk.filter(path -> path.toString().endsWith(".adoc")).sorted().toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static String body(String text) {
        int first = HeaderScan.read(text).bodyLine();
        return text.lines().skip(first - 1).collect(Collectors.joining("\n", "\n".repeat(first - 1), "\n"));
    }

    private void time(String name, Runnable work) {
        double[] milliseconds = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            work.run();
            milliseconds[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(milliseconds);
        double median = milliseconds[ROUNDS / 2];
        System.out.printf(
                Locale.ROOT, "| %s | %.1f | %.1f |%n", name, median, median * 1000 / documents);
    }
}
