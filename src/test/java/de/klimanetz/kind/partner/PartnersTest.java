package de.klimanetz.kind.partner;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Partners are linked where texts name them, and show what names them. */
class PartnersTest {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder).with("content/partner/beratung.adoc", """
                = Energieberatung Nord
                :id: partner-beratung
                :kurztext: Berät Haushalte.
                :stand: 2026-11-01
                :art: verbraucherberatung
                :namen: Beratung Nord, B+N (Büro)
                :website: https://www.beratung.example

                Text.

                == Quellen

                * Eigene Angaben
                """);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            Energieberatung Nord                      ; /partner/beratung/
            die Beratung Nord mit Gästen              ; /partner/beratung/
            B+N (Büro)                                ; /partner/beratung/
            Gemeinde Musterdorf und Beratung Nord     ; /kommunen/musterdorf/ /partner/beratung/
            Klimanetz, Beispielkreis                  ; /netzwerk/ /kommunen/beispielkreis/
            Musterdorf                                ; ''
            Beratung Norderney, Hausberatung Nord     ; ''
            Energieberatung Nord-West                 ; ''
            """)
    void areLinkedWhereAWholeNameStands(String organizer, String ways) {
        BuiltSite site = project.with("content/termine/2027/abend.adoc", event(":veranstalter: " + organizer))
                .built();

        assertThat(site.fact("termine/2027/abend/", "Veranstaltet von")).isEqualTo(organizer);
        assertThat(String.join(
                        " ",
                        BuiltSite.ways(site.page("termine/2027/abend/"), "aside dt:contains(Veranstaltet von) + dd a")))
                .isEqualTo(ways);
    }

    @Test
    void showWhatNamesThem() {
        BuiltSite site = project.with("content/termine/2027/abend.adoc", event(":gastgeber: Beratung Nord"))
                .built();

        assertThat(BuiltSite.ways(site.page("partner/beratung/"), "[aria-labelledby=seite-termine] a"))
                .containsExactly("/termine/2027/abend/");
        assertThat(BuiltSite.ways(site.page("partner/"), "[aria-labelledby=partner] a"))
                .containsExactly("/partner/beratung/");
    }

    @Test
    void areAskedForIfAHostIsUnknown() {
        assertThat(project.with("content/termine/2027/abend.adoc", event(":gastgeber: Energieberatung Nrod"))
                        .problems())
                .containsExactly(
                        "content/termine/2027/abend.adoc: Hinweis: Der Gastgeber „Energieberatung Nrod“ ist weder "
                                + "eine Kommune noch ein Partner dieser Website. Meinten Sie „Energieberatung Nord“? Ein neuer "
                                + "Partner bekommt eine Datei in content/partner.");
    }

    /** A name within a longer one is no link, thus no known host. */
    @Test
    void areAskedForIfAHostOnlyBeginsLikeOne() {
        assertThat(project.with("content/termine/2027/abend.adoc", event(":gastgeber: Beratung Norderney"))
                        .problems())
                .singleElement()
                .asString()
                .contains("Der Gastgeber „Beratung Norderney“ ist weder");
    }

    private static String event(String attribute) {
        return """
                = Abend
                :id: termin-abend
                :kurztext: Ein Abend.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn: 2027-03-01 19:00
                :format: praesenz
                :art: vortrag
                :ort: Rathaus
                :reichweite: kreisweit
                %s

                Text.

                == Quellen

                * Eigene Angaben
                """.formatted(attribute);
    }
}
