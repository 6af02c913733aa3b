package de.klimanetz.cli;

import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
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

    @Option(names = "--report", paramLabel = "DATEI", description = "Den Bericht in diese Datei schreiben.")
    private Path report;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        List<String> wanted =
                changed ? GitChanges.files() : files.stream().map(this::path).toList();
        List<Problem> all = problems();
        List<Problem> problems = all.stream()
                .filter(problem -> !changed && wanted.isEmpty() || concerns(problem, wanted))
                .toList();
        boolean sound = errors(changed ? all : problems) == 0;
        PrintWriter out = spec.commandLine().getOut();
        if (report != null) {
            Files.writeString(report, format.write(problems));
        } else if (!options.quiet() || !sound || format != Format.text) {
            out.print(format.write(problems));
        }
        if (!options.quiet() && (format == Format.text || report != null)) {
            out.printf(
                    "Geprüft: %s, %s.%n",
                    Report.count(problems), Report.seconds(Duration.ofNanos(System.nanoTime() - start)));
        }
        if (changed && errors(all) > errors(problems)) {
            // A change may break what refers to it.
            spec.commandLine()
                    .getErr()
                    .println("In anderen Dateien: " + Report.count(errors(all) - errors(problems), "Fehler", "Fehler")
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

    private List<Problem> problems() {
        try (BuildSession session = options.session()) {
            return session.stage().hints();
        } catch (ContentProblems found) {
            return found.problems();
        }
    }

    private static boolean concerns(Problem problem, List<String> wanted) {
        String file = problem.place().file();
        return wanted.stream().anyMatch(path -> path.isEmpty() || file.equals(path) || file.startsWith(path + "/"));
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
