package de.klimanetz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the script adds to a form, in a real browser; skipped without one. */
class FormScriptTest {

    private static final String TOUR = "content/termine/2027/radtour.adoc";
    private static final String VIEW = "document.querySelector('iframe').contentDocument?.querySelector('main')";

    @TempDir
    private Path folder;

    @TempDir
    private Path profile;

    private RunningPreview preview;
    private BrowserTab tab;

    @BeforeEach
    void openForm() throws IOException {
        Browser browser = Browser.needed(profile.resolve("profile"));
        preview = RunningPreview.of(TestProject.small(folder));
        tab = browser.tab();
        tab.go(preview.url("_vorschau/bearbeiten?datei=termine/2027/radtour.adoc"));
    }

    @AfterEach
    void close() throws IOException {
        if (tab != null) {
            tab.close();
            preview.close();
        }
    }

    @Test
    void marksTextAndShowsIt() {
        tab.fill("#text", "Eine Decke hilft.");
        tab.evaluate("document.getElementById('text').setSelectionRange(5, 10)");
        press("Fett");
        assertThat(text()).isEqualTo("Eine *Decke* hilft.");
        tab.await(VIEW + "?.querySelector('strong')?.textContent === 'Decke'");

        tab.evaluate("document.getElementById('text').setSelectionRange(19, 19)");
        tab.evaluate("document.execCommand('insertText', false, '\\nBrot\\nKäse')");
        tab.evaluate("document.getElementById('text').setSelectionRange(21, 29)");
        press("Punkte");
        assertThat(text()).isEqualTo("Eine *Decke* hilft.\n\n* Brot\n* Käse");
        tab.await(VIEW + "?.querySelectorAll('li').length === 2");

        tab.evaluate("document.execCommand('undo')");
        assertThat(text()).isEqualTo("Eine *Decke* hilft.\nBrot\nKäse");
    }

    @Test
    void saysWhatIsWrongWhileItIsTyped() {
        tab.fill("#text", "Erste Zeile\n\nbefore ++++ <b onclick=\"x\">fett</b>");
        tab.fill("#text", "Ein Film:\n\nvideo::film.mp4[]");

        tab.await(VIEW + "?.textContent.includes('Zeile 3, Fehler: Eingebettete Filme')");
        assertThat(tab.evaluate(VIEW + ".querySelectorAll('a[href], script, [onclick]').length"))
                .isEqualTo("0");
    }

    @Test
    void showsTheTextOfANewItem() {
        tab.go(preview.url("_vorschau/neu?art=termin"));

        tab.await(VIEW + "?.textContent.includes('Text folgt.')");
    }

    @Test
    void picksDayAndTime() throws IOException {
        assertThat(tab.evaluate("[...document.querySelectorAll('#feld-beginn ~ div input')].map(f => f.value).join()"))
                .isEqualTo(Files.readString(folder.resolve(TOUR))
                        .lines()
                        .filter(line -> line.startsWith(":beginn: "))
                        .map(line -> line.substring(9).replace(' ', ','))
                        .findFirst()
                        .orElseThrow());

        pick("#feld-beginn ~ div [type=date]", "2028-02-29");
        pick("#feld-beginn ~ div [type=time]", "08:05");
        assertThat(tab.evaluate("document.getElementById('feld-beginn').value")).isEqualTo("2028-02-29 08:05");

        tab.fill("#feld-beginn", "2028-03");
        assertThat(tab.evaluate("document.querySelector('#feld-beginn ~ div [type=date]').value"))
                .isEmpty();
    }

    private void press(String label) {
        tab.evaluate("[...document.querySelectorAll('.vorschau-knoepfe button')].find(b => b.textContent === '" + label
                + "').click()");
    }

    private void pick(String selector, String value) {
        tab.evaluate("{const field = document.querySelector('" + selector + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('input', {bubbles: true}))}");
    }

    private String text() {
        return tab.evaluate("document.getElementById('text').value");
    }
}
