package de.klimanetz.kind.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.testing.TestProject;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the transfer table from files of a project. Errors are tested with the broken sites. */
class TransferReaderTest {

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() {
        project = TestProject.small(folder);
    }

    private List<Transfer> read(String text, Charset charset) {
        project.with(TransferRow.FILE, text.getBytes(charset));
        assertThat(project.problems()).isEmpty();
        return project.site().transfers();
    }

    private List<Transfer> read(TransferRow... rows) {
        return read(TransferRow.table(rows), StandardCharsets.UTF_8);
    }

    private Transfer readState(String state) {
        return read(TransferRow.of("leihlastenrad", "musterdorf", state, "2026"))
                .get(0);
    }

    private Transfer readDate(String since) {
        return read(TransferRow.of("leihlastenrad", "musterdorf", "Idee", since))
                .get(0);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ;", "UTF-8, ','", "UTF-8, '\t'", "windows-1252, ;", "windows-1252, ','", "UTF-16LE, '\t'"})
    void readsTheEncodingsAndSeparatorsOfSpreadsheets(String charset, String separator) {
        String text = ("\uFEFFKommune;Praxis;Notiz;Seit;Stand\r\nMusterdorf;praxis-001;Für alle;2026-03;in Prüfung\r\n")
                .replace(";", separator);

        List<Transfer> transfers = read(charset.startsWith("UTF") ? text : text.substring(1), Charset.forName(charset));

        assertThat(transfers)
                .extracting(Transfer::practice, Transfer::member, Transfer::state, Transfer::note)
                .containsExactly(tuple("leihlastenrad", "musterdorf", TransferState.EXAMINED, "Für alle"));
        assertThat(transfers.get(0).place()).hasToString(TransferRow.FILE + ":2");
    }

    @ParameterizedTest
    @CsvSource({
        "in Umsetzung, UNDERWAY",
        "in_umsetzung, UNDERWAY",
        "In Prüfung, EXAMINED",
        "in-pruefung, EXAMINED",
        "UMGESETZT, DONE",
        "idee, IDEA"
    })
    void readsSpellingsOfAState(String written, TransferState state) {
        assertThat(readState(written).state()).isEqualTo(state);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Musterdorf",
                "musterdorf",
                "Stadt Musterdorf",
                "Gemeinde Musterdorf (Westf.)",
                "Musterdorf (Westf.)"
            })
    void readsNamesOfAKommune(String written) {
        assertThat(read(TransferRow.of("leihlastenrad", written, "Idee", "2026")))
                .extracting(Transfer::member)
                .containsExactly("musterdorf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "03.2026", "3/2026", "März 2026", "Mrz 26", "Mär. 2026"})
    void readsSpreadsheetFormatsOfAMonth(String written) {
        assertThat(readDate(written).since()).isEqualTo(PartialDate.month(YearMonth.of(2026, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "01.03.2026", "1.3.2026", "01.03.26"})
    void readsSpreadsheetFormatsOfADay(String written) {
        assertThat(readDate(written).since()).isEqualTo(PartialDate.day(LocalDate.of(2026, 3, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meldung-2026-001",
                "aktuelles/2026/lastenrad-ist-da",
                "2026/lastenrad-ist-da",
                "/aktuelles/2026/lastenrad-ist-da/",
                "content/aktuelles/2026/lastenrad-ist-da.adoc"
            })
    void resolvesTheEvidenceToAnItem(String written) {
        assertThat(read(TransferRow.of("leihlastenrad", "musterdorf", "Idee", "2026")
                        .evidence(written)))
                .extracting(Transfer::evidence)
                .containsExactly("/aktuelles/2026/lastenrad-ist-da/");
    }

    @Test
    void warnsOfAStepBack() {
        assertThat(problems(
                        TransferRow.of("leihlastenrad", "musterdorf", "Idee", "2026-03"),
                        TransferRow.of("leihlastenrad", "musterdorf", "umgesetzt", "2025")))
                .containsExactly(TransferRow.FILE + ":2: Hinweis: „Idee“ kommt hier nach „umgesetzt“ (Zeile 3). "
                        + "Stimmen die Angaben in „seit“?");
    }

    @Test
    void acceptsANewIdeaAfterARejection() {
        assertThat(read(
                        TransferRow.of("leihlastenrad", "musterdorf", "verworfen", "2025")
                                .reason("Kein Platz"),
                        TransferRow.of("leihlastenrad", "musterdorf", "Idee", "2026")))
                .extracting(Transfer::state)
                .containsExactly(TransferState.IDEA, TransferState.REJECTED);
    }

    @Test
    void warnsIfTheAdaptationIsMissing() {
        assertThat(problems(TransferRow.of("leihlastenrad", "musterdorf", "angepasst", "2026-03")))
                .singleElement()
                .asString()
                .contains(":2: Hinweis: Zum Stand „angepasst“ fehlt");
    }

    private List<String> problems(TransferRow... rows) {
        return project.with(TransferRow.FILE, TransferRow.table(rows)).problems();
    }

    @Test
    void readsTwentyThousandRows() {
        LocalDate first = LocalDate.of(1950, 1, 1);
        List<Transfer> transfers = read(IntStream.range(0, 20_000)
                .mapToObj(row -> TransferRow.of(
                                "leihlastenrad",
                                "musterdorf",
                                "in Umsetzung",
                                first.plusDays(row).toString())
                        .note("\"Schritt " + row + ";\nweiter\"")
                        .evidence("meldung-2026-001")
                        .contact("klima@beispiel.example"))
                .toArray(TransferRow[]::new));

        assertThat(transfers).hasSize(20_000);
        assertThat(transfers.get(0).note()).isEqualTo("Schritt 19999;\nweiter");
        assertThat(transfers.get(0).place().line()).isEqualTo(2 * 19_999 + 2);
    }
}
