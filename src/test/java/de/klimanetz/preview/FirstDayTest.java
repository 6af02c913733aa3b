package de.klimanetz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first day of an editor, in a real browser; skipped without one. */
class FirstDayTest {

    private static final String EVENT = "content/termine/2027/lesung-im-gruenen.adoc";

    @TempDir
    private Path folder;

    @TempDir
    private Path profile;

    private TestProject project;
    private Browser browser;

    @BeforeEach
    void start() throws IOException, InterruptedException {
        browser = Browser.needed(profile.resolve("profile"));
        project = TestProject.small(folder);
        git("init", "-q");
        git("add", ".");
        git("-c", "user.name=a", "-c", "user.email=a@example.org", "commit", "-qm", "Start");
    }

    @Test
    void publishesAnEventWithAMistakeOnTheWay() throws IOException, InterruptedException {
        try (RunningPreview preview = RunningPreview.of(project);
                BrowserTab tab = browser.tab()) {
            tab.go(preview.url(""));
            tab.click(".vorschau a[href$=neu]");
            tab.await("document.querySelector('h1').textContent === 'Neuer Eintrag'");
            tab.click("a[href$=termin]");
            tab.await("document.querySelector('#titel')");

            tab.fill("#titel", "Lesung im Grünen");
            tab.fill("#feld-kurztext", "Wir lesen unter Bäumen.");
            tab.fill("#feld-beginn", "5. Juni, 18 Uhr");
            tab.choose("#feld-format", "praesenz");
            tab.choose("#feld-art", "kultur");
            tab.fill("#feld-ort", "Park");
            tab.fill("#text", "Bringen Sie eine Decke mit.\n\n== Quellen\n\n* Eigene Angaben");
            tab.click("button:not([type])");

            // What one field alone tells is said in the form.
            tab.await("document.querySelector('#feld-beginn-fehler')");
            assertThat(tab.page().select("#feld-beginn-fehler").text())
                    .startsWith("„5. Juni, 18 Uhr“ ist kein Datum. Schreibweise: 2026-09-20 10:00");
            tab.fill("#feld-beginn", "5.6.2027, 18 Uhr");
            tab.fill("#feld-ende", "2027-06-05 17:00");
            tab.choose("#feld-status", "");
            tab.click("button:not([type])");

            // So is what does not fit together; nothing is written yet.
            tab.await("document.querySelector('#feld-ende-fehler')");
            assertThat(tab.page().select("#feld-ende-fehler").text()).contains("liegt vor dem Beginn");
            assertThat(folder.resolve(EVENT)).doesNotExist();
            tab.fill("#feld-ende", "2027-06-05 20:00");
            tab.click("button:not([type])");

            tab.await("location.pathname === '/termine/2027/lesung-im-gruenen/'"
                    + " && document.querySelector('.vorschau p a')");
            assertThat(tab.page().select("h1").text()).isEqualTo("Lesung im Grünen");
            assertThat(tab.page().select(".vorschau code").text()).isEqualTo(EVENT);

            // A mistake in a text editor is shown with its line, and leads to the form.
            Path file = folder.resolve(EVENT);
            String text = Files.readString(file);
            Files.writeString(file, text.replace("20:00", "17:00"));
            tab.await("location.pathname === '/_vorschau/fehler' && document.querySelector('article mark')");
            assertThat(tab.page().select("article p").text()).contains("liegt vor dem Beginn");
            assertThat(tab.page().select("mark").text()).contains(":ende: 2027-06-05 17:00");
            tab.click("h2 a");
            tab.await("document.querySelector('#feld-ende')");
            tab.fill("#feld-ende", "2027-06-05 20:00");
            tab.click("button:not([type])");
            tab.await("location.pathname === '/termine/2027/lesung-im-gruenen/'"
                    + " && document.querySelector('.vorschau p a')");

            // Whoever changes the file in an editor sees it without a click, and stays where they are.
            tab.evaluate("document.querySelector('.vorschau details').open = true; window.geblieben = true");
            Files.writeString(file, Files.readString(file).replace("eine Decke", "ein Kissen"));
            tab.await("document.body.innerText.includes('Bringen Sie ein Kissen mit.')");
            assertThat(tab.evaluate("String(window.geblieben && document.querySelector('.vorschau details').open)"))
                    .isEqualTo("true");

            // A page with a script of its own is loaded again.
            tab.go(preview.url("termine/"));
            tab.evaluate("window.geblieben = true");
            Files.writeString(file, Files.readString(file).replace("= Lesung", "= Vorlesung"));
            tab.await("document.body.innerText.includes('Vorlesung im Grünen') && !window.geblieben");
        }
        assertThat(project.problems()).isEmpty();
        assertThat(git("status", "--porcelain", "-uall")).isEqualTo("?? " + EVENT + "\n");
    }

    @Test
    void seesErrorsAndComesBack() throws IOException {
        Path file = folder.resolve("content/termine/2027/radtour.adoc");
        String text = Files.readString(file);
        try (RunningPreview preview = RunningPreview.of(project);
                BrowserTab tab = browser.tab()) {
            tab.go(preview.url("termine/2027/radtour/"));

            Files.writeString(file, text.replace(":format: praesenz", ":format: presenz"));
            tab.await("document.querySelector('h1')?.textContent === 'Ein Fehler im Inhalt'");

            Files.writeString(file, text.replace("= Radtour am Bach", "= Radtour am See"));
            tab.await("document.querySelector('h1')?.textContent === 'Radtour am See'");
            assertThat(tab.evaluate("location.pathname")).isEqualTo("/termine/2027/radtour/");
        }
    }

    private String git(String... arguments) throws IOException, InterruptedException {
        String[] command = new String[arguments.length + 1];
        command[0] = "git";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        Process git = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as(output).isZero();
        return output;
    }
}
