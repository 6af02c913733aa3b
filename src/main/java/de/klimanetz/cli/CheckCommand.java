package de.klimanetz.cli;

import de.klimanetz.Build;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Does all that a build does, but writes nothing. */
@Command(
        name = "check",
        description = "Prüft alles, was auch der Bau prüft, und schreibt nichts.",
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        synopsisHeading = "Aufruf: ",
        optionListHeading = "%nOptionen:%n")
final class CheckCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions options;

    @Override
    public Integer call() {
        long start = System.nanoTime();
        Build.Result result = options.stage();
        if (!options.quiet()) {
            PrintWriter out = spec.commandLine().getOut();
            result.hints().forEach(out::println);
            out.printf(
                    "Keine Fehler: %d Seiten geprüft, %s, %s.%n",
                    result.pages(),
                    Report.hints(result.hints()),
                    Report.seconds(Duration.ofNanos(System.nanoTime() - start)));
            out.flush();
        }
        return ExitCode.DONE;
    }
}
