package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fixed agenda of a series, on the pages of the series and of its meetings. */
class SeriesPagesTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"reihen/stammtisch/", "reihen/stammtisch/naechstes/", "termine/2026/treffen/"})
    void drawsAChartInTheAgenda(String address) {
        Document page = TestProject.small(folder)
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
                        """)
                .built()
                .page(address);

        assertThat(page.select("main figure dl > div").eachText()).containsExactly("2025 3");
        assertThat(page.select("link[rel=stylesheet][href*=diagramm]")).hasSize(1);
    }
}
