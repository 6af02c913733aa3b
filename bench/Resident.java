import de.klimanetz.Build;
import de.klimanetz.asciidoc.AsciiDocConverter;
import de.klimanetz.asciidoc.CachedConverter;
import de.klimanetz.asciidoc.plain.PlainReader;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.cache.ProgramVersion;
import de.klimanetz.output.OutputFolder;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.logging.LogManager;
import java.util.stream.Stream;

/**
 * Measures repeated builds in one process: from one changed file to all changed files in the output folder.
 *
 * <pre>java -cp 'target/klimanetz.jar:target/lib/*' bench/Resident.java PROJECT EDITS</pre>
 *
 * Prints milliseconds, separated by tabs: first build, first edit, median, 95th percentile and
 * maximum of all further edits; last the peak of the heap in MiB. Half of the edits change a text, the others a
 * summary, a title, the Kommune, or add an item.
 */
public final class Resident {

    private static final Clock CLOCK = Clock.fixed(
            LocalDateTime.parse("2026-11-22T08:00").atZone(ZoneId.of("Europe/Berlin")).toInstant(),
            ZoneId.of("Europe/Berlin"));

    private final Path project;
    private final List<Path> texts;
    private final Random random = new Random(2026);
    private int edits;

    private Resident(Path project) throws IOException {
        this.project = project;
        try (Stream<Path> walk = Files.walk(project.resolve("content"))) {
            texts = walk.filter(file -> file.toString().matches(".*/(termine|aktuelles)/.*\\.adoc"))
                    .sorted()
                    .toList();
        }
    }

    public static void main(String[] arguments) throws IOException {
        LogManager.getLogManager().reset();
        Resident bench = new Resident(Path.of(arguments[0]).toAbsolutePath());
        Path cache = bench.project.resolve(".cache/conversions.json");
        try (Converter converter = new CachedConverter(AsciiDocConverter.plain(new PlainReader()), ProgramVersion::current, cache)) {
            bench.run(converter, Integer.parseInt(arguments[1]));
        }
    }

    private void run(Converter converter, int count) throws IOException {
        Build build = new Build(new Build.Request(project, Optional.empty(), false, CLOCK), converter);
        OutputFolder output = new OutputFolder(project.resolve("output"));
        double all = milliseconds(build, output, project);
        double first = milliseconds(build, output, changedText());
        List<Double> times = new ArrayList<>();
        for (int edit = 0; edit < count; edit++) {
            times.add(milliseconds(build, output, random.nextBoolean() ? changedText() : changedHeader()));
        }
        Collections.sort(times);
        System.out.printf(
                "%.0f\t%.0f\t%.0f\t%.0f\t%.0f\t%d%n",
                all,
                first,
                times.get(count / 2),
                times.get(count * 95 / 100),
                times.get(count - 1),
                peak() >> 20);
    }

    private static double milliseconds(Build build, OutputFolder output, Path changed) throws IOException {
        long start = System.nanoTime();
        output.apply(build.stage(List.of(changed)).staging());
        return (System.nanoTime() - start) / 1e6;
    }

    /** Appends a paragraph at the end of the file, which is in the section of the sources. */
    private Path changedText() throws IOException {
        Path file = anyText();
        return write(file, Files.readString(file) + "\nNachtrag Nummer " + edits + ".\n");
    }

    private Path changedHeader() throws IOException {
        Path file = anyText();
        String text = Files.readString(file);
        return switch (random.nextInt(4)) {
            case 0 -> write(file, text.replaceFirst("(?m)^:kurztext: ", ":kurztext: Neu " + edits + ": "));
            case 1 -> write(file, text.replaceFirst("^= ", "= Neu " + edits + ": "));
            case 2 -> write(file, text.replaceFirst("(?m)^:kommunen: .*$", ":kommunen: velen"));
            default -> write(
                    file.resolveSibling("neu-" + edits + ".adoc"),
                    text.replaceFirst("(?m)^:id: ", ":id: neu-" + edits + "-"));
        };
    }

    private Path anyText() {
        edits++;
        return texts.get(random.nextInt(texts.size()));
    }

    private static Path write(Path file, String text) throws IOException {
        return Files.writeString(file, text);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .map(MemoryPoolMXBean::getPeakUsage)
                .mapToLong(usage -> usage.getUsed())
                .sum();
    }
}
