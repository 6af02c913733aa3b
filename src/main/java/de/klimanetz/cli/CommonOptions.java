package de.klimanetz.cli;

import de.klimanetz.Build;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Option;

/** Options of every command that builds. */
final class CommonOptions {

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Diese Hilfe.")
    private boolean help;

    @Option(names = "--quiet", description = "Nur Fehler ausgeben.")
    private boolean quiet;

    @Option(
            names = "--base-url",
            paramLabel = "ADRESSE",
            description = "Adresse der Website statt der in jbake.properties.")
    private String baseUrl;

    @Option(names = "--drafts", description = "Auch Entwürfe und künftige Meldungen zeigen.")
    private boolean drafts;

    @ArgGroup
    private ClockOption clock = new ClockOption();

    boolean quiet() {
        return quiet;
    }

    Build.Request request() {
        return new Build.Request(Path.of(""), Optional.ofNullable(baseUrl), drafts, clock.clock());
    }
}
