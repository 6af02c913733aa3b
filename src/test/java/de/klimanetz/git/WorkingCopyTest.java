package de.klimanetz.git;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.testing.Repository;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two editors with a copy each, and what both push to. */
class WorkingCopyTest {

    private static final String TOUR = "content/termine/2027/radtour.adoc";
    private static final List<String> ORDER = List.of("id", "kurztext", "beginn", "ort");

    private static final String TEXT = """
            = Radtour
            :id: radtour
            :kurztext: Wir radeln.
            :beginn: 2027-05-08
            :ort: Markt

            Treffpunkt ist der Markt.
            """;

    @TempDir
    private Path folder;

    private Repository anna;
    private Repository bert;
    private WorkingCopy copy;

    @BeforeEach
    void share() throws IOException {
        Path project = Files.createDirectory(folder.resolve("anna"));
        new Repository(project).write(TOUR, TEXT);
        new Repository(project).write("content/gute-praxis/transfer.csv", "praxis;kommune\n");
        anna = Repository.of(project);
        bert = anna.shared(folder.resolve("remote"), folder.resolve("bert"), "Bert");
        copy = new WorkingCopy(project, path -> ORDER);
    }

    @Test
    void findsWhatHasChanged() throws IOException {
        anna.write(TOUR, TEXT.replace("Markt\n", "Park\n"));
        anna.write("content/termine/2027/größe.adoc", "= Größe\n");
        anna.write("notizen.txt", "Das gehört nicht dazu.");
        Files.delete(anna.folder().resolve("content/gute-praxis/transfer.csv"));

        assertThat(copy.changes())
                .extracting(change -> change.kind() + " " + change.path())
                .containsExactly(
                        "REMOVED content/gute-praxis/transfer.csv",
                        "ADDED content/termine/2027/größe.adoc",
                        "CHANGED " + TOUR);
    }

    @Test
    void handsInAndTakesOver() throws IOException {
        bert.write("content/termine/2027/lesung.adoc", "= Lesung\n");
        push(bert);
        anna.write(TOUR, TEXT.replace("Wir radeln.", "Wir radeln los."));

        copy.commit("Kurztext geändert");
        assertThat(copy.push("main")).isFalse();
        assertThat(fetch(Map.of())).isEmpty();
        assertThat(copy.push("main")).isTrue();

        assertThat(anna.read("content/termine/2027/lesung.adoc")).isEqualTo("= Lesung\n");
        bert.git("pull", "-q");
        assertThat(bert.read(TOUR)).contains("Wir radeln los.");
        assertThat(copy.waiting()).isEmpty();
        assertThat(copy.changes()).isEmpty();
    }

    /** Git alone would call neighbouring lines a conflict. */
    @Test
    void mergesDifferentAttributesOfOneFile() throws IOException {
        bert.write(TOUR, TEXT.replace("2027-05-08", "2027-05-15"));
        push(bert);
        anna.write(TOUR, TEXT.replace(":ort: Markt", ":ort: Park"));
        copy.commit("Ort geändert");

        assertThat(fetch(Map.of())).isEmpty();
        assertThat(anna.read(TOUR)).contains(":beginn: 2027-05-15\n:ort: Park\n");
    }

    @Test
    void asksWhereBothHaveChangedTheSame() throws IOException {
        bert.write(TOUR, TEXT.replace(":ort: Markt", ":ort: Halle").replace("2027-05-08", "2027-05-15"));
        push(bert);
        String mine = TEXT.replace(":ort: Markt", ":ort: Park").replace("der Markt.", "der Park.");
        anna.write(TOUR, mine);
        copy.commit("Ort geändert");

        assertThat(fetch(Map.of()))
                .containsExactly(new Conflict(TOUR, List.of(new Conflict.Part("ort", "Park", "Halle"))));
        assertThat(anna.read(TOUR)).isEqualTo(mine);
        assertThat(copy.obstacle()).isEmpty();

        assertThat(fetch(Map.of(TOUR, Map.of("ort", false)))).isEmpty();
        assertThat(anna.read(TOUR)).contains(":beginn: 2027-05-15\n:ort: Halle\n", "der Park.");
        assertThat(copy.push("main")).isTrue();
    }

    @Test
    void asksForWholeFilesThatHaveNoParts() throws IOException {
        String table = "content/gute-praxis/transfer.csv";
        bert.write(table, "praxis;kommune\nrad;velen\n");
        bert.git("rm", "-q", TOUR);
        push(bert);
        anna.write(table, "praxis;kommune\nrad;ahaus\n");
        anna.write(TOUR, TEXT.replace("Markt\n", "Park\n"));
        copy.commit("Zeile dazu");

        assertThat(fetch(Map.of()))
                .containsExactly(
                        new Conflict(
                                table,
                                List.of(new Conflict.Part(
                                        "datei", "praxis;kommune\nrad;ahaus\n", "praxis;kommune\nrad;velen\n"))),
                        new Conflict(
                                TOUR,
                                List.of(new Conflict.Part("datei", TEXT.replace("Markt\n", "Park\n"), "gelöscht"))));
        assertThat(fetch(Map.of(table, Map.of("datei", true), TOUR, Map.of("datei", false))))
                .isEmpty();
        assertThat(anna.read(table)).contains("ahaus");
        assertThat(anna.folder().resolve(TOUR)).doesNotExist();
    }

    @Test
    void keepsTheCommitWhenNobodyCanBeReached() throws IOException {
        anna.git("remote", "set-url", "origin", folder.resolve("weg").toString());
        anna.write(TOUR, TEXT.replace("Markt\n", "Park\n"));
        copy.commit("Ort geändert");

        assertThatThrownBy(() -> fetch(Map.of()))
                .isInstanceOf(Git.Failure.class)
                .hasMessageStartingWith("Der Ort des Projekts ist nicht zu erreichen.");
        assertThat(copy.waiting()).containsExactly("Ort geändert");
        assertThat(anna.git("log", "-1", "--format=%s")).isEqualTo("Ort geändert\n");
    }

    @Test
    void saysWhyNothingCanBeHandedIn() throws IOException {
        assertThat(new WorkingCopy(Files.createDirectory(folder.resolve("leer")), path -> ORDER).obstacle())
                .hasValue("Dieser Ordner gehört zu keinem Projekt von git.");

        anna.git("checkout", "-q", "--detach");
        assertThat(copy.obstacle()).hasValueSatisfying(why -> assertThat(why).contains("auf keinem Zweig"));
    }

    /** Comments belong to no attribute. */
    @Test
    void asksForTheWholeFileBeforeACommentGetsLost() throws IOException {
        bert.write(TOUR, TEXT.replace("Markt\n", "Halle\n"));
        bert.git("commit", "-qam", "Ort");
        bert.git("push", "-q");
        anna.write(TOUR, TEXT.replace(":ort: Markt\n", "// Schlüssel beim Hausmeister\n:ort: Markt\n"));
        copy.commit("Notiz");

        List<Conflict> open = fetch(Map.of());

        assertThat(open).extracting(Conflict::path).containsExactly(TOUR);
        assertThat(open.get(0).parts()).extracting(Conflict.Part::name).containsExactly(Conflict.FILE);
        assertThat(anna.read(TOUR)).contains("Hausmeister");
    }

    @Test
    void takesOverWhatWasAddedToTheBranchForReview() throws IOException {
        anna.write(TOUR, TEXT.replace("Markt\n", "Park\n"));
        copy.commit("Ort");
        assertThat(copy.push("durchsicht/anna")).isTrue();
        bert.git("fetch", "-q");
        bert.git("checkout", "-q", "-b", "durchsicht/anna", "origin/durchsicht/anna");
        bert.write(TOUR, bert.read(TOUR).replace("Text", "Besserer Text"));
        bert.git("commit", "-qam", "Besser", "--allow-empty");
        bert.git("push", "-q", "origin", "durchsicht/anna");
        anna.write(TOUR, anna.read(TOUR).replace("Park\n", "Wald\n"));
        copy.commit("Noch einmal");

        assertThat(copy.push("durchsicht/anna")).isFalse();
        copy.fetch();
        assertThat(copy.merge("durchsicht/anna", Map.of())).isEmpty();
        assertThat(copy.push("durchsicht/anna")).isTrue();
        assertThat(anna.git("log", "--format=%s")).contains("Besser");
    }

    @Test
    void commitsBesideAnEmptyFolder() throws IOException {
        Files.createDirectories(anna.folder().resolve("assets"));
        anna.write(TOUR, TEXT.replace("Markt\n", "Park\n"));

        copy.commit("Ort");

        assertThat(copy.changes()).isEmpty();
    }

    /** Files outside of the site are nobody's business here, and must not get lost. */
    @Test
    void keepsOpenFilesOutsideOfTheSite() throws IOException {
        bert.write("NOTIZ.txt", "von Bert");
        bert.git("add", "NOTIZ.txt");
        bert.git("commit", "-qm", "Notiz");
        bert.git("push", "-q");
        anna.write("NOTIZ.txt", "von Anna");

        assertThat(copy.changes()).isEmpty();
        assertThatThrownBy(() -> fetch(Map.of()))
                .isInstanceOf(Git.Failure.class)
                .hasMessageContaining("weil hier noch Dateien offen sind: ?? NOTIZ.txt");
        assertThat(anna.read("NOTIZ.txt")).isEqualTo("von Anna");
        assertThat(copy.obstacle()).isEmpty();
    }

    @Test
    void worksInAFolderOfALargerRepository() throws IOException {
        Path project = Files.createDirectories(folder.resolve("all/site"));
        new Repository(project).write(TOUR, TEXT);
        Repository.of(folder.resolve("all"));
        new Repository(project).write(TOUR, TEXT.replace("Markt\n", "Park\n"));

        assertThat(new WorkingCopy(project, path -> ORDER).changes())
                .singleElement()
                .extracting(Change::path, change -> change.before().orElse(""))
                .containsExactly(TOUR, TEXT);
    }

    private List<Conflict> fetch(Map<String, Map<String, Boolean>> choices) throws IOException {
        copy.fetch();
        return copy.merge("main", choices);
    }

    private static void push(Repository repository) {
        repository.git("add", "-A");
        repository.git("commit", "-qm", "Von Bert");
        repository.git("push", "-q");
    }
}
