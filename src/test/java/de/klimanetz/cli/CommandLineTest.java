package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Program;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Calls that end before a site is built. */
class CommandLineTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                            | Welcher Befehl?
            bulid                         | „bulid“ kennt der Aufruf nicht. Meinten Sie „build“?
            veröffentlichen               | „veröffentlichen“ kennt der Aufruf nicht.
            build --outptu x              | „--outptu“ kennt der Aufruf nicht. Meinten Sie „--output“?
            build --output                | Es fehlt: ORDNER
            build --output=a --output=b   | „--output“ steht zweimal. Lassen Sie eines stehen.
            build --quiet=vielleicht      | „--quiet“ hat keinen Wert.
            build --now gestern           | „gestern“ ist kein Zeitpunkt. Schreibweise: --now 2026-11-22T08:00
            build extra                   | „extra“ kennt der Aufruf nicht.
            check --output x              | „--output“ kennt der Aufruf nicht.
            check --format xml            | „xml“ gibt es nicht. Möglich sind: text, json, sarif
            """)
    void reportsAWrongCallInGermanWithTheUsage(String arguments, String message) {
        Program.Outcome outcome = call(arguments);

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).startsWith("Fehler: " + message + System.lineSeparator() + "Aufruf: klimanetz");
        assertThat(outcome.out()).isEmpty();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(strings = {"--help", "-h", "build --help", "check -h"})
    void writesHelpInGermanWithExitCodeZero(String arguments) {
        Program.Outcome outcome = call(arguments);

        assertThat(outcome.exitCode()).isZero();
        assertThat(outcome.out()).startsWith("Aufruf: klimanetz").doesNotContain("Usage", "Options", "Commands");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void listsTheCommandsInTheHelp() {
        assertThat(call("--help").out().replaceAll(" +", " "))
                .contains(
                        " build Baut die Website.",
                        " check Prüft alles",
                        " preview Zeigt die Website",
                        " new Legt einen neuen Eintrag an",
                        " fmt Bringt Dateien in Form");
    }

    @Test
    void completesInShells() {
        assertThat(call("completion").out()).contains("#!/usr/bin/env bash", "complete ", "preview", "--changed");
    }

    @Test
    void saysItsVersion() {
        assertThat(call("--version").out()).startsWith("Klimanetz ");
    }

    @Test
    void reportsAFolderWithoutASiteAsProblemOfTheContent() {
        Program.Outcome outcome = call("build");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.err()).startsWith("jbake.properties: Fehler: Die Datei fehlt");
        assertThat(folder).isEmptyDirectory();
    }

    private Program.Outcome call(String arguments) {
        return Program.call(folder, arguments.isEmpty() ? new String[0] : arguments.split(" "));
    }
}
