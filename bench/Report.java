import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Prints the results of {@code bench/run} as Markdown: medians, phases of Klimanetz, ratios.
 *
 * <pre>java bench/Report.java RUNS PHASES RESIDENTS</pre>
 */
public final class Report {

    private static final String OURS = "klimanetz";

    private record Case(int count, String program, String name) {}

    /** The measurements of one run, or the medians of several. */
    private record Cost(double wall, double user, double system, double peak, double files, double bytes) {

        static Cost median(List<Cost> runs) {
            return new Cost(
                    middle(runs, Cost::wall),
                    middle(runs, Cost::user),
                    middle(runs, Cost::system),
                    middle(runs, Cost::peak),
                    middle(runs, Cost::files),
                    middle(runs, Cost::bytes));
        }

        double cpu() {
            return user + system;
        }

        private static double middle(List<Cost> runs, Function<Cost, Double> part) {
            return Report.middle(runs.stream().map(part).toList());
        }
    }

    private final Map<Case, List<Cost>> runs = new LinkedHashMap<>();
    private final Map<Case, Cost> costs = new LinkedHashMap<>();
    private final Map<Case, Map<String, List<Double>>> phases = new LinkedHashMap<>();

    public static void main(String[] arguments) throws IOException {
        Report report = new Report();
        rows(arguments[0]).forEach(report::addRun);
        rows(arguments[1]).forEach(report::addPhase);
        report.print();
        printResidents(rows(arguments[2]));
    }

    private static Stream<String[]> rows(String file) throws IOException {
        return Files.readAllLines(Path.of(file)).stream().map(line -> line.split("\t"));
    }

    private void addRun(String[] row) {
        Case run = new Case(Integer.parseInt(row[0]), row[1], row[2]);
        double[] cost = Arrays.stream(row).skip(3).mapToDouble(Double::parseDouble).toArray();
        runs.computeIfAbsent(run, first -> new ArrayList<>())
                .add(new Cost(cost[0], cost[1], cost[2], cost[3] / 1024, cost[4], cost[5] / 1_000_000));
        costs.put(run, Cost.median(runs.get(run)));
    }

    private void addPhase(String[] row) {
        phases.computeIfAbsent(new Case(Integer.parseInt(row[0]), OURS, row[1]), first -> new LinkedHashMap<>())
                .computeIfAbsent(row[2], first -> new ArrayList<>())
                .add(Double.valueOf(row[3]));
    }

    private void print() {
        List<Integer> counts = costs.keySet().stream().map(Case::count).distinct().toList();
        for (int count : counts) {
            System.out.printf(Locale.ROOT, "## %,d documents%n%n", count);
            printCosts(count);
            printPhases(count);
            printRatios(count);
        }
        counts.stream().filter(count -> counts.contains(10 * count)).forEach(this::printGrowth);
    }

    private void printCosts(int count) {
        heading("Case", "Program", "Wall s", "CPU s", "Peak MiB", "Files", "MB", "Runs");
        costs.forEach((run, cost) -> {
            if (run.count() == count) {
                row(
                        run.name(),
                        run.program(),
                        number("%.2f", cost.wall()),
                        number("%.2f", cost.cpu()),
                        number("%.0f", cost.peak()),
                        number("%.0f", cost.files()),
                        number("%.1f", cost.bytes()),
                        String.valueOf(runs.get(run).size()));
            }
        });
        System.out.println();
    }

    private void printPhases(int count) {
        Map<Case, Map<String, List<Double>>> here = new LinkedHashMap<>(phases);
        here.keySet().removeIf(run -> run.count() != count);
        if (here.isEmpty()) {
            return;
        }
        List<String> names = List.copyOf(here.values().iterator().next().keySet());
        heading(cells("Phases, ms", names.stream()));
        here.forEach((run, times) -> row(cells(
                run.name(), names.stream().map(name -> number("%.0f", middle(times.getOrDefault(name, List.of())))))));
        System.out.println();
    }

    private void printRatios(int count) {
        heading("Ratio", "Wall", "CPU");
        for (String other : List.of("jbake", "jekyll", "antora", "eleventy", "hugo")) {
            for (String name : List.of("cold", "unchanged", "body")) {
                printRatio(new Case(count, OURS, name), new Case(count, other, name));
            }
        }
        printRatio(new Case(count, OURS, "next day"), new Case(count, OURS, "unchanged"));
        printRatio(new Case(count, OURS, "next day"), new Case(count, "jekyll", "unchanged"));
        printRatio(new Case(count, OURS, "body"), new Case(count, OURS, "unchanged"));
        System.out.println();
    }

    private void printRatio(Case one, Case other) {
        Cost above = costs.get(one);
        Cost below = costs.get(other);
        if (above != null && below != null) {
            row(
                    one.program() + " " + one.name() + " / " + other.program() + " " + other.name(),
                    number("%.2f", above.wall() / below.wall()),
                    number("%.2f", above.cpu() / below.cpu()));
        }
    }

    private void printGrowth(int count) {
        System.out.printf(Locale.ROOT, "## %,d against %,d documents%n%n", 10 * count, count);
        heading("Case", "Program", "Wall", "CPU", "Peak");
        costs.forEach((run, small) -> {
            Cost large = costs.get(new Case(10 * count, run.program(), run.name()));
            if (run.count() == count && large != null) {
                row(
                        run.name(),
                        run.program(),
                        number("%.1f ×", large.wall() / small.wall()),
                        number("%.1f ×", large.cpu() / small.cpu()),
                        number("%.1f ×", large.peak() / small.peak()));
            }
        });
        System.out.println();
    }

    private static void printResidents(Stream<String[]> rows) {
        System.out.printf("## A build that stays in memory, one saved file after the other%n%n");
        heading("Documents", "First build, ms", "First edit, ms", "Median, ms", "95 %, ms", "Worst, ms", "Heap, MiB");
        rows.forEach(Report::row);
        System.out.println();
    }

    private static double middle(List<Double> values) {
        return values.isEmpty() ? Double.NaN : values.stream().sorted().toList().get(values.size() / 2);
    }

    private static String number(String format, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, format, value);
    }

    private static String[] cells(String first, Stream<String> others) {
        return Stream.concat(Stream.of(first), others).toArray(String[]::new);
    }

    private static void heading(String... names) {
        row(names);
        System.out.println("|" + " --- |".repeat(names.length));
    }

    private static void row(String... cells) {
        System.out.println(Arrays.stream(cells).collect(Collectors.joining(" | ", "| ", " |")));
    }
}
