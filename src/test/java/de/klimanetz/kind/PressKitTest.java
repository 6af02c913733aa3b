package de.klimanetz.kind;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the press finds beside an event. */
class PressKitTest {

    private static final String KIT = "termine/2027/abend/presse/";

    private static final String EVENT = """
            = Abend
            :id: termin-abend
            :kurztext: Ein Abend über Wärme.
            :stand: 2026-11-01
            :veroeffentlicht: 2026-11-01
            :beginn: 2027-03-01 19:00
            :format: praesenz
            :art: vortrag
            :ort: Rathaus
            :kommunen: musterdorf

            Was gezeigt wird, steht unter <<ablauf,Ablauf>>.

            == Ablauf

            * Begrüßung
            * Vortrag

            == Änderungen

            * 2026-11-10: Eine Stunde später.

            == Quellen

            * Eigene Angaben
            """;

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder).with("content/termine/2027/abend.adoc", EVENT);
    }

    @Test
    void namesDayAndPlaceInBothForms() {
        BuiltSite site = project.built();

        assertThat(site.page(KIT).text().replace('\u00a0', ' '))
                .contains("Wann: Montag, 1. März 2027, 19 Uhr", "Wo: Rathaus");
        assertThat(site.file(KIT + "presse.txt").replace('\u00a0', ' ')).isEqualTo("""
                Abend

                Ein Abend über Wärme.

                Wann: Montag, 1. März 2027, 19 Uhr

                Wo: Rathaus

                Was gezeigt wird, steht unter Ablauf.

                Ablauf

                - Begrüßung
                - Vortrag

                Quellen

                - Eigene Angaben

                Im Netz: https://klima.example/termine/2027/abend/
                """);
    }

    @Test
    void keepsLinksWithinTheText() {
        assertThat(project.built().page(KIT).select("h3#ablauf, a[href=#ablauf]"))
                .hasSize(2);
    }

    @Test
    void existsForNothingInvented() {
        BuiltSite site = project.with("content/termine/2027/abend.adoc", EVENT.replace(":art:", ":beispiel: ja\n:art:"))
                .built();

        assertThat(site.has(KIT + "index.html")).isFalse();
        assertThat(site.page("termine/2027/abend/").select("a[href*=presse]")).isEmpty();
    }
}
