package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a series says of every meeting stands on its pages and on those of its meetings. */
class SeriesPagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"reihen/stammtisch/", "reihen/stammtisch/naechstes/", "termine/2026/treffen/"})
    void numbersInTheAgendaAreDrawn(String address) {
        TestProject project = TestProject.small(folder)
                .with("content/reihen/stammtisch.adoc", """
                        = Stammtisch
                        :id: reihe-001
                        :kurztext: Wir reden.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :rhythmus: monatlich am 2. Dienstag
                        :ab: 2026-10-13
                        :bis: 2027-06-30
                        :uhrzeit: 18:00 bis 20:00
                        :format: praesenz
                        :art: beteiligung

                        Jeder darf kommen.

                        == Tagesordnung

                        [.balken, options="header"]
                        |===
                        | Jahr | Tonnen

                        | 2025 | 3
                        |===
                        """)
                .with("content/termine/2026/treffen.adoc", """
                        = Treffen im Dezember
                        :id: termin-treffen
                        :kurztext: Wir reden weiter.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :reihe: stammtisch
                        :beginn: 2026-12-08 18:00
                        :format: praesenz
                        :art: beteiligung
                        :ort: Rathaus

                        Wie immer.
                        """);

        Document page = Jsoup.parse(
                project.stage().staging().text(address + "index.html").orElseThrow());

        assertThat(page.select("figure.diagramm")).hasSize(1);
        assertThat(page.select("link[rel=stylesheet][href*=diagramm]")).hasSize(1);
    }
}
