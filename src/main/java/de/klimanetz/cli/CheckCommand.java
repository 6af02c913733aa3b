package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.links.ExternalLink;
import de.klimanetz.links.ExternalLinks;
import de.klimanetz.links.LinkCheck;
import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import de.klimanetz.site.HeldBack;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Runs a complete build without writing the site, and reports all problems. */
@Command(
        name = "check",
        description = "Prüft alles, was auch der Bau prüft, und schreibt keine Website.",
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        synopsisHeading = "Aufruf: ",
        parameterListHeading = "%n",
        optionListHeading = "%nOptionen:%n")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Parameters(
            paramLabel = "DATEI",
            description = "Nur zeigen, was in diesen Dateien oder Ordnern steht (sonst: alles).")
    private List<Path> files = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORM",
            defaultValue = "text",
            description = "Form des Berichts: text, json oder sarif (sonst: ${DEFAULT-VALUE}).")
    private Format format;

    @Option(
            names = "--changed",
            description = "Nur zeigen, was in Dateien steht, die sich seit dem letzten Commit geändert haben.")
    private boolean changed;

    @Option(
            names = "--external",
            description =
                    "Auch fragen, ob Links auf andere Websites noch zum Ziel führen. Das dauert; es gibt nur Hinweise.")
    private boolean external;

    @Option(
            names = "--compare-readers",
            description =
                    "Auch jeden Text zweimal lesen, schnell und mit Asciidoctor. Lesen beide etwas anderes, ist das ein "
                            + "Fehler des Programms.")
    private boolean compareReaders;

    @Option(names = "--report", paramLabel = "DATEI", description = "Den Bericht in diese Datei schreiben.")
    private Path report;

    private Optional<Build.Result> result = Optional.empty();

    @Override
    public Integer call() throws IOException, InterruptedException {
        long start = System.nanoTime();
        List<String> wanted =
                changed ? GitChanges.files() : files.stream().map(this::path).toList();
        List<Problem> all = build();
        List<Problem> problems = all.stream()
                .filter(problem -> isWanted(problem.place().file(), wanted))
                .toList();
        boolean sound = errors(changed ? all : problems) == 0;
        PrintWriter out = spec.commandLine().getOut();
        if (report != null) {
            Files.writeString(report, format.write(problems));
        } else if (!options.quiet() || !sound || format != Format.text) {
            out.print(format.write(problems));
        }
        if (!options.quiet() && (format == Format.text || report != null)) {
            out.print(heldBack(wanted));
            out.print(compareReaders ? Report.readers(options.plain()) : "");
            out.printf(
                    "Geprüft: %s, %s.%n",
                    Report.count(problems), Report.seconds(Duration.ofNanos(System.nanoTime() - start)));
        }
        if (changed && errors(all) > errors(problems)) {
            // A change may break what refers to it.
            warn("In anderen Dateien: " + Report.count(errors(all) - errors(problems), "Fehler", "Fehler")
                    + ". „klimanetz check“ zeigt alle.");
        }
        out.flush();
        return sound ? ExitCode.DONE : ExitCode.CONTENT;
    }

    private static long errors(List<Problem> problems) {
        return problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
    }

    private List<Problem> build() throws InterruptedException {
        try (BuildSession session = compareReaders ? options.comparing() : options.session()) {
            result = Optional.of(session.stage());
        } catch (ContentProblems found) {
            return found.problems();
        }
        List<Problem> all = new ArrayList<>(result.get().hints());
        if (external) {
            all.addAll(external(result.get()));
        }
        return all;
    }

    private List<Problem> external(Build.Result of) throws InterruptedException {
        List<ExternalLink> links =
                ExternalLinks.of(of.staging(), of.site().settings().baseUrl(), Path.of("content"));
        if (!options.quiet()) {
            warn("Frage bei anderen Websites nach " + Report.count(links.size(), "Link", "Links")
                    + ", je Website einen in der Sekunde …");
        }
        Optional<List<Problem>> found = new LinkCheck(Path.of(".cache", "links.json"), of.day()).check(links);
        if (found.isEmpty()) {
            warn(
                    "Keine einzige andere Website ist zu erreichen: Ist das Netz da? Links nach außen sind nicht geprüft.");
        }
        return found.orElse(List.of());
    }

    private void warn(String message) {
        spec.commandLine().getErr().println(message);
    }

    /** Returns what is written and not yet on the website; nothing if the site has errors. */
    private String heldBack(List<String> wanted) {
        List<HeldBack> held = result.map(Build.Result::heldBack).orElse(List.of()).stream()
                .filter(one -> isWanted(one.item().place().file(), wanted))
                .toList();
        if (held.isEmpty()) {
            return "";
        }
        return held.stream()
                .map(one -> one.item().place().file() + ": " + one.item().title() + ": "
                        + one.reason(result.get().day()) + "\n")
                .collect(Collectors.joining("", "Noch nicht auf der Website:\n", ""));
    }

    private boolean isWanted(String file, List<String> wanted) {
        return !changed && wanted.isEmpty()
                || wanted.stream().anyMatch(path -> path.isEmpty() || file.equals(path) || file.startsWith(path + "/"));
    }

    /** Returns the path as in {@link de.klimanetz.problem.Place}: relative to the project; empty for the project. */
    private String path(Path file) {
        try {
            Path project = Path.of("").toRealPath();
            Path path = file.toRealPath();
            if (!path.startsWith(project)) {
                throw new ParameterException(
                        spec.commandLine(), "Die Datei „" + file + "“ gehört nicht zu dieser Website.");
            }
            return project.relativize(path).toString().replace('\\', '/');
        } catch (IOException missing) {
            throw new ParameterException(spec.commandLine(), "Die Datei „" + file + "“ gibt es nicht.");
        }
    }
}
