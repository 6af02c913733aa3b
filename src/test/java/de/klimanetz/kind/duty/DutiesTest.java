package de.klimanetz.kind.duty;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.kind.funding.DutyFile;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which deadline holds for which Kommune, and how far it is. */
class DutiesTest {

    @TempDir
    private Path folder;

    private TestProject project;
    private String duty;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
        duty = DutyFile.withDeadlines();
    }

    @ParameterizedTest
    @CsvSource({"100.000, 30. Juni 2028", "100.001, 30. Juni 2026", "1, 30. Juni 2028"})
    void takesTheDeadlineBySize(String people, String deadline) throws IOException {
        people(":einwohner: " + people + "\n:einwohner-stand: 2024-12-31\n:einwohner-quelle: Amt");

        assertThat(site().page("kommunen/musterdorf/")
                        .select("[aria-labelledby=seite-pflichten] dd")
                        .text())
                .startsWith("nichts bekannt Frist: " + deadline);
    }

    @ParameterizedTest
    @CsvSource({"Nordrhein-Westfalen, false", "Bayern, true", "'', true"})
    void takesTheDeadlineByLand(String land, boolean holds) throws IOException {
        people(":einwohner: 4.000\n:einwohner-stand: 2024-12-31\n:einwohner-quelle: Amt");
        duty = duty.replace("|bis 100.000 | |", "|bis 100.000 |" + land + " |");

        assertThat(site().page("kommunen/musterdorf/").text().contains("30. Juni 2028"))
                .isEqualTo(holds);
    }

    @Test
    void hintsAtAKommuneOfUnknownSize() throws IOException {
        people("");

        assertThat(project.with("content/pflichten/plan.adoc", duty).problems())
                .containsExactly(
                        "content/kommunen/musterdorf.adoc: Hinweis: Tragen Sie „einwohner“ ein: Davon hängt ab, welche "
                                + "Frist für „Plan“ gilt.");
        assertThat(site().page("kommunen/musterdorf/")
                        .select("[aria-labelledby=seite-pflichten] dd")
                        .text())
                .isEqualTo("nichts bekannt");
    }

    /** The rule for all would be a guess where a rule before it may hold. */
    @Test
    void guessesNoDeadline() throws IOException {
        people("");
        duty = duty.replace("|bis 100.000 |", "|alle |");

        assertThat(site().page("kommunen/musterdorf/")
                        .select("[aria-labelledby=seite-pflichten] dd")
                        .text())
                .isEqualTo("nichts bekannt");
    }

    @Test
    void showsStateAndEvidence() throws IOException {
        people(":einwohner: 200.000\n:einwohner-stand: 2024-12-31\n:einwohner-quelle: Amt");
        duty = duty.replace("== Quellen", """
                == Stand

                [options="header"]
                |===
                |Kommune |Stand |Seit |Beleg

                |Musterdorf |erfuellt |2026-05 |https://www.musterdorf.example/plan
                |===

                == Quellen""");
        BuiltSite site = site();

        assertThat(site.page("pflichten/").select("tbody tr")).hasSize(1);
        assertThat(site.page("pflichten/").select("tbody td").text())
                .isEqualTo("● erfüllt seit Mai 2026 Frist: 30. Juni 2026 Beleg zu Plan");
        assertThat(site.page("pflichten/plan/").select("a[href=https://www.musterdorf.example/plan]"))
                .hasSize(1);
        assertThat(site.page("pflichten/plan/").select("h2").eachText()).doesNotContain("Stand");
        assertThat(site.file("daten/pflichten-stand.csv")).contains("erfuellt", "2026-05");
    }

    @Test
    void saysThatADeadlineIsOver() throws IOException {
        people(":einwohner: 200.000\n:einwohner-stand: 2024-12-31\n:einwohner-quelle: Amt");

        assertThat(site().page("pflichten/").select("tbody td").text())
                .isEqualTo("nichts bekannt Frist: 30. Juni 2026 (abgelaufen)");
    }

    private void people(String attributes) throws IOException {
        Path file = folder.resolve("content/kommunen/musterdorf.adoc");
        String town = Files.readString(file).replaceAll("(?m)^:einwohner.*\n", "");
        project.with(
                "content/kommunen/musterdorf.adoc",
                attributes.isEmpty() ? town : town.replaceFirst("\n\n", "\n" + attributes + "\n\n"));
    }

    private BuiltSite site() {
        return project.with("content/pflichten/plan.adoc", duty).built();
    }
}
