package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Program;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command {@code fmt}. */
class FmtTest {

    private static final String PAGE = "content/seiten/probe.adoc";

    private static final String MESSY = "\uFEFF// Oben.\r\n\r\n=  Probe \r\n"
            + ":menue:    ohne  \r\n// Zur Kennung.\r\n:id: seite-probe\r\n:eigenes: bleibt\r\n"
            + ":kurztext: Ein \\\r\n  langer Text.\r\n:stand: 2026-11-01\r\n// Unten.\r\n\r\n\r\n"
            + "Ko\u0308ln.  \r\n\r\n\r\nEnde.\r\n\r\n";

    private static final String NEAT = """
            // Oben.
            = Probe
            // Zur Kennung.
            :id: seite-probe
            :kurztext: Ein \\
              langer Text.
            :stand: 2026-11-01
            :menue: ohne
            :eigenes: bleibt
            // Unten.

            Köln.


            Ende.
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void createProject() {
        TestProject.small(folder).with(PAGE, MESSY);
    }

    @Test
    void bringsAFileIntoForm() throws IOException {
        assertThat(Program.call(folder, "fmt", PAGE).out()).isEqualTo(PAGE + "\n1 Datei in Form gebracht.\n");
        assertThat(Files.readString(folder.resolve(PAGE))).isEqualTo(NEAT);
        assertThat(Program.call(folder, "fmt", PAGE).out()).isEqualTo("Alle Dateien sind in Form.\n");
    }

    @Test
    void onlySaysWhatItWouldChange() throws IOException {
        Program.Outcome outcome = Program.call(folder, "fmt", "--check", "content/seiten");

        assertThat(outcome.exitCode()).isEqualTo(1);
        assertThat(outcome.out()).contains(PAGE);
        assertThat(Files.readString(folder.resolve(PAGE))).isEqualTo(MESSY);
    }

    @Test
    void leavesAloneWhatItDoesNotUnderstand() throws IOException {
        String stray = MESSY.replace(":eigenes: bleibt", "kein Doppelpunkt");
        Files.writeString(folder.resolve(PAGE), stray);
        Path latin = folder.resolve("content/seiten/latin.adoc");
        Files.write(latin, "= Größe\n:id:   x\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(Program.call(folder, "fmt", PAGE, latin.toString()).out()).isEqualTo("Alle Dateien sind in Form.\n");
        assertThat(Files.readString(folder.resolve(PAGE))).isEqualTo(stray);
    }
}
