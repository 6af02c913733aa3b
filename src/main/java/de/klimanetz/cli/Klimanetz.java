package de.klimanetz.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The main command. Without a subcommand it prints an error and the usage. */
@Command(
        name = "klimanetz",
        description = "Baut die Website eines kommunalen Klimaschutz-Netzwerks aus AsciiDoc.",
        versionProvider = Klimanetz.Version.class,
        synopsisSubcommandLabel = "BEFEHL",
        exitCodeOnExecutionException = ExitCode.ENVIRONMENT,
        subcommands = {
            BuildCommand.class,
            CheckCommand.class,
            PreviewCommand.class,
            NewCommand.class,
            FmtCommand.class,
            CompletionCommand.class
        },
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

    @CommandLine.Option(names = "--version", versionHelp = true, description = "Die Version des Programms.")
    private boolean version;

    /** The version of the JAR file. */
    static final class Version implements CommandLine.IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Klimanetz.class.getPackage().getImplementationVersion();
            return new String[] {"Klimanetz " + (version == null ? "(nicht verpackt)" : version)};
        }
    }

    /** Runs a command and returns its exit code (0: success, 1: content has errors, 2: usage, 3: environment). */
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
