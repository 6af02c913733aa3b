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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads from files, as a build does. What is an error is in the broken sites. */
class TransferReaderTest {

    private static final String TABLE = "content/gute-praxis/transfer.csv";
    private static final String HEADER = "praxis;kommune;stand;seit;notiz;angepasst;grund;beleg;kontakt\n";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void layOut() {
        project = TestProject.small(folder);
    }

    private List<Transfer> read(String text, Charset charset) {
        project.with(TABLE, text.getBytes(charset));
        assertThat(project.problems()).isEmpty();
        return project.site().transfers();
    }

    private Transfer row(String row) {
        return read(HEADER + row, StandardCharsets.UTF_8).get(0);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, ;", "UTF-8, ','", "UTF-8, '\t'", "windows-1252, ;", "windows-1252, ','", "UTF-16LE, '\t'"})
    void readsWhateverASpreadsheetSaves(String charset, String separator) {
        String text = ("\uFEFFKommune;Praxis;Notiz;Seit;Stand\r\nMusterdorf;praxis-001;Für alle;2026-03;in Prüfung\r\n")
                .replace(";", separator);

        List<Transfer> transfers = read(charset.startsWith("UTF") ? text : text.substring(1), Charset.forName(charset));

        assertThat(transfers)
                .extracting(Transfer::practice, Transfer::member, Transfer::state, Transfer::note)
                .containsExactly(tuple("leihlastenrad", "musterdorf", TransferState.EXAMINED, "Für alle"));
        assertThat(transfers.get(0).place()).hasToString(TABLE + ":2");
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
    void readsStatesAsEditorsWriteThem(String written, TransferState state) {
        assertThat(row("leihlastenrad;musterdorf;" + written + ";2026;;;;;").state())
                .isEqualTo(state);
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
    void readsKommunenAsTheyAreCalled(String written) {
        assertThat(row("leihlastenrad;" + written + ";Idee;2026;;;;;").member()).isEqualTo("musterdorf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03", "03.2026", "3/2026", "März 2026", "Mrz 26", "Mär. 2026"})
    void readsMonthsAsSpreadsheetsWriteThem(String written) {
        assertThat(row("leihlastenrad;musterdorf;Idee;" + written + ";;;;;").since())
                .isEqualTo(PartialDate.month(YearMonth.of(2026, 3)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-01", "01.03.2026", "1.3.2026", "01.03.26"})
    void readsDaysAsSpreadsheetsWriteThem(String written) {
        assertThat(row("leihlastenrad;musterdorf;Idee;" + written + ";;;;;").since())
                .isEqualTo(PartialDate.day(LocalDate.of(2026, 3, 1)));
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
    void findsTheItemThatIsTheEvidence(String written) {
        assertThat(row("leihlastenrad;musterdorf;Idee;2026;;;;" + written + ";").evidence())
                .isEqualTo("/aktuelles/2026/lastenrad-ist-da/");
    }

    @Test
    void aStepBackIsAHint() {
        project.with(
                TABLE,
                HEADER + "leihlastenrad;musterdorf;Idee;2026-03;;;;;\nleihlastenrad;musterdorf;umgesetzt;2025;;;;;\n");

        assertThat(project.problems())
                .containsExactly(TABLE + ":2: Hinweis: „Idee“ kommt hier nach „umgesetzt“ (Zeile 3). "
                        + "Stimmen die Angaben in „seit“?");
    }

    @Test
    void anotherTryAfterARejectionIsNone() {
        assertThat(read(
                        HEADER
                                + "leihlastenrad;musterdorf;verworfen;2025;;;Kein Platz;;\nleihlastenrad;musterdorf;Idee;2026;;;;;\n",
                        StandardCharsets.UTF_8))
                .extracting(Transfer::state)
                .containsExactly(TransferState.IDEA, TransferState.REJECTED);
    }

    @Test
    void adaptedToWhatIsAHint() {
        project.with(TABLE, HEADER + "leihlastenrad;musterdorf;angepasst;2026-03;;;;;\n");

        assertThat(project.problems()).singleElement().asString().contains(":2: Hinweis: Zum Stand „angepasst“ fehlt");
    }

    @Test
    void readsTwentyThousandRows() {
        StringBuilder text = new StringBuilder(HEADER);
        LocalDate day = LocalDate.of(1950, 1, 1);
        for (int row = 0; row < 20_000; row++) {
            text.append("leihlastenrad;musterdorf;in Umsetzung;")
                    .append(day.plusDays(row))
                    .append(";\"Schritt ")
                    .append(row)
                    .append(";\nweiter\";;;meldung-2026-001;klima@beispiel.example\n");
        }

        List<Transfer> transfers = read(text.toString(), StandardCharsets.UTF_8);

        assertThat(transfers).hasSize(20_000);
        assertThat(transfers.get(0).note()).isEqualTo("Schritt 19999;\nweiter");
        assertThat(transfers.get(0).place().line()).isEqualTo(2 * 19_999 + 2);
    }
}
