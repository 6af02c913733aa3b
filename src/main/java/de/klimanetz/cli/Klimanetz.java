package de.klimanetz.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. Without a command it says which there are. */
@Command(
        name = "klimanetz",
        description = "Baut die Website eines kommunalen Klimaschutz-Netzwerks aus AsciiDoc.",
        synopsisSubcommandLabel = "BEFEHL",
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        subcommands = {BuildCommand.class, CheckCommand.class},
        commandListHeading = "%nBefehle:%n",
        optionListHeading = "%nOptionen:%n",
        synopsisHeading = "Aufruf: ")
public final class Klimanetz implements Runnable {

    @Spec
    private CommandSpec spec;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    private boolean help;

    /** Runs a call and gives its exit code. */
    public static int run(String... arguments) {
        return new CommandLine(new Klimanetz())
                .setExecutionExceptionHandler(new Failures())
                .setParameterExceptionHandler(WrongCall::report)
                .execute(arguments);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Welcher Befehl?");
    }
}
