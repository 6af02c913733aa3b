package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Program;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The command {@code new}, without a terminal. */
class NewTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void createProject() {
        TestProject.small(folder);
    }

    @Test
    void createsADraftThatIsValid() throws IOException {
        Program.Outcome outcome = create(
                "termin",
                "Große Radtour",
                "beginn=2027-06-05 10:00",
                "format=praesenz",
                "art=aktion",
                "ort=Markt",
                "kurztext=Wir radeln.");

        assertThat(outcome.out()).startsWith("Angelegt: content/termine/2027/grosse-radtour.adoc\n");
        assertThat(read("content/termine/2027/grosse-radtour.adoc")).isEqualTo("""
                = Große Radtour
                :id: termin-2027-002
                :kurztext: Wir radeln.
                :stand: 2026-11-22
                :veroeffentlicht: 2026-11-22
                :beginn: 2027-06-05 10:00
                :format: praesenz
                :art: aktion
                :status: entwurf
                :ort: Markt

                Text folgt.

                == Quellen

                * Eigene Angaben
                """);
        assertThat(call("check", "--drafts", "--now", "2026-11-22T08:00").exitCode())
                .isZero();
    }

    /** An event of a former campaign has no day of its own, and the campaign is over. */
    @Test
    void repeatsAnEventThatHadNoExactDay() throws IOException {
        String tour = read("content/termine/2027/radtour.adoc");
        Files.writeString(
                folder.resolve("content/termine/2027/radtour.adoc"),
                tour.replaceFirst("(?m)^:beginn: .*", ":beginn: kampagne").replaceFirst("(?m)^:ende: .*\\R", ""));

        Program.Outcome outcome = call(
                "new",
                "--like",
                "content/termine/2027/radtour.adoc",
                "--day",
                "2028-03-15",
                "--now",
                "2026-11-22T08:00");

        assertThat(outcome.out()).startsWith("Angelegt: content/termine/2028/radtour.adoc\n");
        assertThat(read("content/termine/2028/radtour.adoc"))
                .contains("\n:beginn: 2028-03-15\n")
                .doesNotContain(":kampagne:");
    }

    @Test
    void saysInGermanWhatIsNoDay() {
        assertThat(call("new", "--like", "content/termine/2027/radtour.adoc", "--day", "15.3.2027")
                        .err())
                .startsWith("Fehler: „15.3.2027“ ist kein Tag. Schreibweise: 2026-09-20\n");
        assertThat(call("preview", "--port", "abc").err()).startsWith("Fehler: „abc“ ist keine Zahl.\n");
    }

    @Test
    void writesTheSectionsThatAKindNeeds() throws IOException {
        create("gute-praxis", "Leihrad", "kurztext=Ein Rad.", "handlungsfeld=mobilitaet", "traeger=Gemeinde");

        assertThat(read("content/gute-praxis/leihrad.adoc"))
                .contains("== Kurzbeschreibung\n\nText folgt.\n\n== Quellen");
    }

    @Test
    void takesANameThatIsFree() throws IOException {
        for (int time = 0; time < 2; time++) {
            create("seite", "Impressum", "kurztext=Wer wir sind.", "menue=ohne");
        }

        assertThat(folder.resolve("content/seiten/impressum-2.adoc")).exists();
        assertThat(read("content/seiten/impressum-3.adoc")).contains(":id: seite-002\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            termn ;  ;  Meinten Sie „termin“?
            termin ; formt=praesenz ; „formt“ ist keine Angabe dieser Art. Meinten Sie „format“?
            termin ; format=presenz ; das ist keiner der möglichen Werte. Meinten Sie „praesenz“?
            termin ; beginn=morgen ; Die Angabe „beginn“ ist „morgen“
            termin ; beginn=2027-05-08 ; kurztext=…  Was ist das, und was hat wer davon?
            termin ; beginn=2027-05-08 ; art=…  Art der Veranstaltung. Schreibweise: beratung,
            """)
    void refusesWhatWouldBeAnError(String type, String attribute, String message) throws IOException {
        List<String> words = new ArrayList<>(List.of(type, "Titel"));
        if (attribute != null) {
            words.add(attribute);
        }

        Program.Outcome outcome = create(words.toArray(String[]::new));

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains(message);
        assertThat(folder.resolve("content/termine/2027/titel.adoc")).doesNotExist();
    }

    @Test
    void repeatsAnEventWithoutItsHistory() throws IOException {
        Files.writeString(folder.resolve("content/termine/2027/radtour.adoc"), """
                = Radtour 2027
                // Ein Hinweis.
                :id: termin-2027-001
                :kurztext: Gemeinsam radeln wir.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :beginn: 2027-05-08 10:00
                :ende: 2027-05-08 12:30
                :anmeldeschluss: 2027-05-01
                :zustand: verlegt
                :beginn-vorher: 2027-05-01 10:00
                :teilnehmende: etwa 30
                :format: praesenz
                :art: aktion
                :ort: Markt

                Wir radeln.

                == Änderungen

                * 2026-11-10: Eine Woche später.

                == Quellen

                * Eigene Angaben
                """);

        Program.Outcome outcome = create("--like", "content/termine/2027/radtour.adoc", "--day", "2028-05-13");

        assertThat(outcome.out()).startsWith("Angelegt: content/termine/2028/radtour.adoc\n");
        assertThat(read("content/termine/2028/radtour.adoc")).isEqualTo("""
                = Radtour 2028
                // Ein Hinweis.
                :id: termin-2028-001
                :kurztext: Gemeinsam radeln wir.
                :stand: 2026-11-22
                :veroeffentlicht: 2026-11-22
                :beginn: 2028-05-13 10:00
                :ende: 2028-05-13 12:30
                :anmeldeschluss: 2028-05-06
                :format: praesenz
                :art: aktion
                :status: entwurf
                :ort: Markt

                Wir radeln.

                == Quellen

                * Eigene Angaben
                """);
        assertThat(call("check", "--drafts", "--now", "2026-11-22T08:00").exitCode())
                .isZero();
    }

    /** The last Saturday in March, a second Saturday, the 29th of February, and a day that was long ago. */
    @ParameterizedTest
    @CsvSource({"2026-03-28, 2027-03-27", "2026-05-09, 2027-05-08", "2024-02-29, 2027-02-25", "2015-03-28, 2027-03-27"})
    void proposesTheSameWeekdayOfTheMonth(String former, String next) throws IOException {
        Path file = folder.resolve("content/termine/2027/radtour.adoc");
        Files.writeString(
                file,
                Files.readString(file).replace("2027-05-08", former).replace(":ende: " + former + " 12:30\n", ""));

        assertThat(create("--like", file.toString(), "Noch", "einmal").out()).startsWith("Vorgeschlagener Tag: ");
        assertThat(read("content/termine/2027/radtour-2.adoc"))
                .contains("= Noch einmal\n", ":beginn: " + next + " 10:00\n");
    }

    @Test
    void repeatsOnlyWhatHasADay() {
        Program.Outcome outcome = create("--like", "content/seiten/impressum.adoc");

        assertThat(outcome.exitCode()).isEqualTo(2);
        assertThat(outcome.err()).contains("hat keinen Tag");
    }

    private Program.Outcome create(String... words) {
        List<String> all = new ArrayList<>(List.of("new", "--now", "2026-11-22T08:00"));
        all.addAll(List.of(words));
        return call(all.toArray(String[]::new));
    }

    private Program.Outcome call(String... arguments) {
        return Program.call(folder, arguments);
    }

    private String read(String path) throws IOException {
        return Files.readString(folder.resolve(path));
    }
}
