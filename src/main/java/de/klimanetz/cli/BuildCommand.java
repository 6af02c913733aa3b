package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.LastBuild;
import de.klimanetz.Timeline;
import de.klimanetz.audit.PageWeights;
import de.klimanetz.output.OutputFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Builds the site into a folder. */
@Command(
        name = "build",
        description = "Baut die Website. Ist im Inhalt etwas falsch, bleibt der Ordner, wie er ist.",
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        synopsisHeading = "Aufruf: ",
        optionListHeading = "%nOptionen:%n")
final class BuildCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Option(
            names = "--output",
            paramLabel = "ORDNER",
            defaultValue = "output",
            description = "Wohin die Website kommt (sonst: ${DEFAULT-VALUE}).")
    private Path output;

    @Option(
            names = "--timings",
            description = "Zeigen, wie lange jeder Schritt dauert und welche Texte Asciidoctor gelesen hat.")
    private boolean timings;

    @Option(names = "--weights", description = "Zeigen, wie viel die Seiten jedes Bereichs laden.")
    private boolean weights;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        OutputFolder folder = new OutputFolder(output);
        Optional<LastBuild> last = options.lastBuild();
        Optional<LastBuild.Summary> unchanged =
                last.filter(stored -> !weights).flatMap(stored -> stored.summaryIfUnchanged(folder));
        if (unchanged.isPresent()) {
            report(unchanged.get(), "nichts hat sich geändert", start);
            return ExitCode.DONE;
        }
        try (BuildSession session = options.session()) {
            Build.Result result = session.stage();
            long staged = System.nanoTime();
            OutputFolder.Changes changes = folder.apply(result.staging());
            if (timings && !options.quiet()) {
                Timeline.Phase apply = new Timeline.Phase("apply", since(staged));
                out().print(Report.phases(result.phases()) + Report.phases(List.of(apply)));
                out().print(Report.readers(options.plain()));
            }
            if (weights && !options.quiet()) {
                out().print(Report.weights(PageWeights.of(result.staging())));
            }
            LastBuild.Summary summary = new LastBuild.Summary(result.pages(), result.hints());
            last.ifPresent(stored -> stored.store(folder, summary));
            report(
                    summary,
                    "%d Dateien geschrieben, %d entfernt".formatted(changes.written(), changes.removed()),
                    start);
        }
        return ExitCode.DONE;
    }

    private void report(LastBuild.Summary summary, String changes, long start) {
        if (options.quiet()) {
            return;
        }
        summary.hints().forEach(out()::println);
        out().printf(
                        "Fertig: %d Seiten in „%s“, %s, %s, %s.%n",
                        summary.pages(), output, changes, Report.count(summary.hints()), Report.seconds(since(start)));
        out().flush();
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
