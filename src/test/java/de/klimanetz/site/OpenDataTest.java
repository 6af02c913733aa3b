package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.DataTerms;
import de.klimanetz.kind.event.EventSet;
import de.klimanetz.kind.news.NewsSet;
import de.klimanetz.kind.offer.OfferSet;
import de.klimanetz.model.Area;
import de.klimanetz.model.Site;
import de.klimanetz.testing.GoldenFile;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The data files of a small site: expected files, special characters, and sets without entries. */
class OpenDataTest {

    private static final Path GOLDEN = Path.of("src/test/resources/data");
    private static final String NEWS = "content/aktuelles/2026/lastenrad-ist-da.adoc";
    private static final String EVENT = "content/termine/2027/radtour.adoc";
    private static final String MEMBER = "content/kommunen/musterdorf.adoc";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    @Test
    void matchesTheGoldenFiles() throws IOException {
        DataFiles data = DataFiles.of(project.site());

        for (String address : data.files().keySet()) {
            new GoldenFile(GOLDEN.resolve(address.substring(Area.DATA.address().length())))
                    .assertMatches(data.text(address));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Grün, größer; „schöner“",
                "\"Das \"\"Rad\"\" ist da\"",
                "=HYPERLINK(1)",
                "+1 für das Rad",
                "-2 Grad",
                "@alle: es geht los",
                "Ein 🚲 für 👨‍👩‍👧",
                "</script><b>fett</b> & mehr \\ Ende",
                "%s ${title} \\u0041"
            })
    void escapesAnyTitle(String title) throws IOException {
        edit(NEWS, "Das Lastenrad ist da", title);

        DataFiles data = DataFiles.of(project.site());

        assertThat(data.schemaErrors(NewsSet.SET)).isEmpty();
        assertThat(data.entries(NewsSet.SET).get(0).get("titel").getAsString()).isEqualTo(title);
        assertThat(data.rows(NewsSet.SET).get(0).get("titel"))
                .isEqualTo("=+-@".indexOf(title.charAt(0)) < 0 ? title : "'" + title);
    }

    @Test
    void excludesExamples() throws IOException {
        edit(NEWS, ":id:", ":beispiel: ja\n:id:");

        DataFiles data = DataFiles.of(project.site());

        assertThat(data.entries(NewsSet.SET)).isEmpty();
        assertThat(data.schemaErrors(NewsSet.SET)).isEmpty();
        assertThat(data.rows(NewsSet.SET)).isEmpty();
        assertThat(data.text(NewsSet.SET.address("csv")))
                .startsWith("\uFEFFid;titel;")
                .endsWith(";lizenz;quelle\r\n");
    }

    @Test
    void omitsReferencesToExamples() throws IOException {
        edit("content/kampagnen/radeln-2027.adoc", ":id:", ":beispiel: ja\n:id:");

        assertThat(DataFiles.of(project.site()).entries(EventSet.SET))
                .isNotEmpty()
                .noneMatch(event -> event.has("kampagne"));
    }

    /** Otherwise the cell would contain ": 2025-09". */
    @Test
    void omitsRoundsInExampleTowns() throws IOException {
        project.with(
                        "content/kommunen/neudorf.adoc",
                        Files.readString(folder.resolve(MEMBER))
                                .replace("= Musterdorf", "= Neudorf")
                                .replace("kommune-musterdorf", "kommune-neudorf")
                                .replace("09999001", "09999002")
                                .replace(":ags:", ":beispiel: ja\n:ags:"))
                .with("content/angebote/rat.adoc", """
                        = Rat
                        :id: angebot-rat
                        :kurztext: Guter Rat.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :art: energieberatung
                        :anbieter: Beispielkreis

                        Fragen Sie.

                        == Runden

                        |===
                        | Kommune | von

                        | Musterdorf, Neudorf | 2026-03
                        | Neudorf | 2025-09
                        |===

                        == Quellen

                        * Eigene Angaben
                        """);

        assertThat(DataFiles.of(project.site()).rows(OfferSet.SET))
                .extracting(row -> row.get("runden"))
                .containsExactly("kommune-musterdorf: 2026-03");
    }

    @Test
    void omitsOnlineAddressesThatAreNotPublic() throws IOException {
        edit(EVENT, ":art:", ":online-adresse: https://example.org/raum\n:online-hinweis: mit Zugang\n:art:");

        assertThat(DataFiles.of(project.site()).text(EventSet.SET.address("json")))
                .contains("mit Zugang")
                .doesNotContain("example.org/raum");
    }

    @Test
    void reusesUnchangedFiles() {
        Site site = project.site();
        OpenData data = new OpenData(site.settings());
        Map<String, byte[]> before = Map.copyOf(data.write(site));
        Map<String, byte[]> after = data.write(site);

        for (DataSet<?> set : Kinds.dataSets()) {
            assertThat(after.get(set.address("json"))).isSameAs(before.get(set.address("json")));
            assertThat(after.get(set.address("csv"))).isSameAs(before.get(set.address("csv")));
        }
    }

    /** The event that refers to the item has not changed, and is not read again. */
    @Test
    void updatesReferencesToAChangedId() throws IOException {
        Build build = TestProject.build(
                new Build.Request(folder, Optional.empty(), false, TestProject.CLOCK), TestProject.CONVERTER);
        build.stage();
        edit(MEMBER, ":id: kommune-musterdorf", ":id: kommune-neudorf");

        assertThat(build.stage(List.of(Path.of(MEMBER)))
                        .staging()
                        .text("daten/termine.json")
                        .orElseThrow())
                .contains("\"kommunen\":[\"kommune-neudorf\"]");
    }

    @Test
    void usesTheLicenceOfTheSettings() throws IOException {
        edit("jbake.properties", "site.title", "site.licence=DL-DE-ZERO-2.0\nsite.title");

        DataFiles data = DataFiles.of(project.site());

        assertThat(data.json(EventSet.SET.address("json")).get("lizenz").getAsString())
                .isEqualTo("DL-DE-ZERO-2.0");
        assertThat(data.rows(EventSet.SET)).extracting(row -> row.get("lizenz")).containsOnly("DL-DE-ZERO-2.0");
        assertThat(data.text(DataTerms.CATALOGUE))
                .contains("\"http://dcat-ap.de/def/licenses/dl-zero-de/2.0\"")
                .doesNotContain("licenses/cc-by");
    }

    private void edit(String path, String from, String to) throws IOException {
        Path file = folder.resolve(path);
        String text = Files.readString(file);
        assertThat(text).contains(from);
        Files.writeString(file, text.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }
}
