package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.ContentType;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Follows the exercise of the handbook for newcomers, with the files that it prescribes. */
class HandbookTest {

    private static final Pattern BLOCK = Pattern.compile("(?ms)^----\n(.*?)^----\n");
    private static final Pattern EXAMPLE =
            Pattern.compile("(?ms)^\\.[^\n]*?(content/[a-z0-9/-]+\\.adoc)[^\n]*\n(?:\\+\n)?----\n(.*?)^----\n");
    private static final String PRACTICE = "content/gute-praxis/probe-lastenrad.adoc";
    private static final String TABLE = "content/gute-praxis/transfer.csv";

    @TempDir
    private Path folder;

    @Test
    void exerciseForPracticeAndTransferWorks() throws IOException {
        String exercise = section("In zehn Minuten: ein gutes Beispiel und sein Transfer");
        List<String> blocks = BLOCK.matcher(exercise)
                .results()
                .map((MatchResult block) -> block.group(1))
                .toList();
        String rows = "praxis;kommune;stand;seit;notiz;angepasst;grund;beleg;kontakt\n"
                + blocks.get(1).replace(";heek;", ";musterdorf;");
        assertThat(exercise).contains("`" + PRACTICE + "`", "`" + TABLE + "`");
        TestProject project =
                TestProject.small(folder).with(PRACTICE, blocks.get(0)).with(TABLE, rows);

        assertThat(project.problems()).isEmpty();
        BuiltSite site = project.built();
        assertThat(site.page("gute-praxis/probe-lastenrad/")
                        .select("[aria-labelledby=transfer-im-gespraech] li")
                        .text())
                .contains("Musterdorf", "in Prüfung", "Vorher: Idee");
        assertThat(site.page("transfer/").select("tbody th a").eachText()).contains("Ein Lastenrad zur Probe");
        assertThat(site.page("kommunen/musterdorf/").text()).contains("Ein Lastenrad zur Probe");

        project.with(TABLE, rows.replace("in Prüfung", "in Prüfng"));
        assertThat(project.problems()).singleElement().asString().contains(TABLE + ":3", "in Prüfng", "in Prüfung");
    }

    /** All complete files that the handbook shows are one site without an error. It has one of the three towns only. */
    @Test
    void examplesAreValid() throws IOException {
        TestProject project = TestProject.small(folder);
        List<MatchResult> examples = EXAMPLE.matcher(handbook()).results().toList();
        examples.forEach(example ->
                project.with(example.group(1), example.group(2).replaceAll("\\| Altdorf(, Neudorf)?", "| Musterdorf")));

        assertThat(Stream.of(ContentType.values()).map(ContentType::folder))
                .allMatch(kind ->
                        examples.stream().anyMatch(example -> example.group(1).startsWith("content/" + kind + "/")));
        assertThat(project.problems()).isEmpty();
    }

    private static String handbook() throws IOException {
        return Files.readString(Path.of("docs/redaktionshandbuch.adoc"));
    }

    private static String section(String title) throws IOException {
        String handbook = handbook();
        String from = handbook.substring(handbook.indexOf("\n== " + title + "\n"));
        return from.substring(0, from.indexOf("\n== Jedes Mal"));
    }
}
