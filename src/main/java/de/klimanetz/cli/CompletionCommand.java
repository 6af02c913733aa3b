package de.klimanetz.cli;

import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints a script with which shells complete commands and options. */
@Command(
        name = "completion",
        description = {
            "Ergänzt Befehle und Optionen mit der Tabulatortaste (bash und zsh).",
            "Einschalten: source <(./klimanetz completion)"
        },
        synopsisHeading = "Aufruf: ",
        optionListHeading = "%nOptionen:%n")
final class CompletionCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    private boolean help;

    @Override
    public void run() {
        CommandLine root = spec.root().commandLine();
        root.getOut().print(AutoComplete.bash(root.getCommandName(), root));
        root.getOut().flush();
    }
}
