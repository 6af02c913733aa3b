package de.klimanetz.kind.guide;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuidesTest {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder).with("content/anleitungen/neu.adoc", """
                = Neu im Amt
                :id: anleitung-neu
                :kurztext: Die ersten Schritte.
                :stand: 2026-11-01
                :listen: foerderung, fragen, angebote

                == Ankommen

                Rufen Sie an.
                """);
    }

    @Test
    void countTheirSteps() {
        assertThat(project.built().page("anleitungen/neu/").select("main").text())
                .startsWith("Schritt für Schritt · 1 Schritt Neu im Amt");
    }

    @Test
    void recommendOnlyWhatIsRealAndOpen() {
        BuiltSite site = project.with("content/foerderung/alt.adoc", programme("alt", ":frist: 2026-11-21"))
                .with("content/foerderung/heute.adoc", programme("heute", ":frist: 2026-11-22"))
                .with("content/foerderung/erfunden.adoc", programme("erfunden", ":beispiel: ja"))
                .built();

        assertThat(site.page("anleitungen/neu/").select("main h2").eachText())
                .contains("Ankommen", "Woher Geld kommen kann")
                .doesNotContain("Was andere schon gefragt haben");
        assertThat(BuiltSite.ways(site.page("anleitungen/neu/"), "li:has(#liste-foerderung) li a"))
                .containsExactly("/foerderung/heute/");
    }

    private static String programme(String title, String attribute) {
        return """
                = %1$s
                :id: foerderung-%1$s
                :kurztext: Geld.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :geber: Land
                :website: https://www.land.example
                %2$s

                Text.

                == Quellen

                * Eigene Angaben
                """.formatted(title, attribute);
    }
}
