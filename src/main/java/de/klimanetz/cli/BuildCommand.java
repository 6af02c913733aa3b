package de.klimanetz.cli;

import de.klimanetz.Build;
import de.klimanetz.Timeline;
import de.klimanetz.output.OutputFolder;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
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

    @Option(names = "--timings", description = "Zeigen, wie lange jeder Schritt dauert.")
    private boolean timings;

    @Override
    public Integer call() throws IOException {
        long start = System.nanoTime();
        Build.Result result = options.stage();
        long staged = System.nanoTime();
        OutputFolder.Changes changes = new OutputFolder(output).apply(result.staging());
        if (!options.quiet()) {
            PrintWriter out = spec.commandLine().getOut();
            result.hints().forEach(out::println);
            if (timings) {
                out.print(Report.phases(result.phases()));
                out.print(Report.phases(List.of(new Timeline.Phase("apply", since(staged)))));
            }
            out.printf(
                    "Fertig: %d Seiten in „%s“, %d Dateien geschrieben, %d entfernt, %s, %s.%n",
                    result.pages(),
                    output,
                    changes.written(),
                    changes.removed(),
                    Report.count(result.hints()),
                    Report.seconds(since(start)));
            out.flush();
        }
        return ExitCode.DONE;
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
