package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The script that offers addresses for selection and copying, in a real browser; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyScriptTest {

    private static final String PAGE = "abonnieren/index.html";

    /** The group of controls that the script adds. */
    private static final String PICKER = "[role=group][aria-label='Adresse wählen']";

    /** Replaces the clipboard, which browsers deny to pages on the disk. */
    private static final String CLIPBOARD = """
            Object.defineProperty(navigator, "clipboard", {value: {writeText: text => {
              document.documentElement.dataset.copied = text;
              return Promise.RESULT();
            }}});
            """;

    private Browser browser;
    private Path output;

    @BeforeAll
    void build(@TempDir Path folder) throws IOException {
        browser = Browser.needed(folder.resolve("profile"));
        output = folder.resolve("output");
        new OutputFolder(output)
                .apply(TestProject.small(folder.resolve("project")).stage().staging());
    }

    @Test
    void offersEveryChannelOfTheList() throws IOException {
        Document written = Jsoup.parse(Files.readString(output.resolve(PAGE)));
        Document page = open(PAGE, "", "", "");

        assertThat(page.select(PICKER + " label:containsOwn(Was) option").eachText())
                .isEqualTo(written.select("[data-auswahl] details details > summary")
                        .eachText());
        assertThat(page.select(PICKER + " optgroup").eachAttr("label"))
                .isEqualTo(written.select("[data-auswahl] section h3").eachText());
        assertThat(page.select("code + span > button, pre + span > button"))
                .hasSameSizeAs(written.select("[data-kopieren]"));
    }

    @Test
    void selectsTheTownInTheFragment() throws IOException {
        Document page = open(PAGE, "#abo-musterdorf", "", recordAddress());

        assertThat(page.body().attr("data-seen")).isEqualTo("https://klima.example/kalender/musterdorf.ics");
        assertThat(page.select("details details[open] > summary").text()).isEqualTo("Musterdorf");
        assertThat(page.select(PICKER + " a[href^=webcal]").attr("href"))
                .isEqualTo("webcal://klima.example/kalender/musterdorf.ics");
    }

    @Test
    void keepsTheFormatForAnotherChannel() throws IOException {
        Document page = open(PAGE, "#abo-musterdorf", "", """
                var selects = document.querySelectorAll("PICKER select");
                selects[1].value = "Rahmen";
                selects[1].dispatchEvent(new Event("change"));
                selects[0].value = "abo-beispielkreis";
                selects[0].dispatchEvent(new Event("change"));
                """.replace("PICKER", PICKER) + recordAddress());

        assertThat(page.body().attr("data-seen"))
                .startsWith("<iframe src=\"https://klima.example/einbetten/beispielkreis/\"");
        assertThat(page.select(PICKER + " p").hasAttr("hidden")).isTrue();
    }

    @Test
    void copiesAndReportsIt() throws IOException {
        Document page = open(
                PAGE,
                "#abo-musterdorf",
                CLIPBOARD.replace("RESULT", "resolve"),
                "document.querySelector(\"" + PICKER + " button\").click();");

        assertThat(page.select("html").attr("data-copied")).isEqualTo("https://klima.example/kalender/musterdorf.ics");
        assertThat(page.select(PICKER + " [role=status]").text()).isEqualTo("Kopiert.");
    }

    @Test
    void selectsTheAddressWhenCopyingIsDenied() throws IOException {
        Document page = open(PAGE, "", CLIPBOARD.replace("RESULT", "reject"), """
                document.querySelector("PICKER button").click();
                setTimeout(() => document.body.dataset.seen = document.activeElement.selectionEnd, 50);
                """.replace("PICKER", PICKER));

        assertThat(page.select(PICKER + " [role=status]").text()).startsWith("Markiert.");
        assertThat(page.body().attr("data-seen"))
                .isEqualTo(String.valueOf("https://klima.example/kalender/alle.ics".length()));
    }

    @Test
    void copiesCodeWithItsLineBreaks() throws IOException {
        String guide = "einbetten/index.html";
        Element code = Jsoup.parse(Files.readString(output.resolve(guide))).selectFirst("[data-kopieren=PHP]");

        Document page = open(
                guide,
                "",
                CLIPBOARD.replace("RESULT", "resolve"),
                "document.querySelector('[data-kopieren=PHP]').parentNode.nextSibling.firstChild.click();");

        assertThat(page.select("html").attr("data-copied"))
                .isEqualTo(code.wholeText())
                .startsWith("<?php\n$adresse = 'https://klima.example/einbetten/alle/termine.htm';\n");
    }

    /** Script that writes the offered address to an attribute of the page. */
    private static String recordAddress() {
        return "document.body.dataset.seen = document.querySelector(\"" + PICKER + " input\").value;";
    }

    /** Opens a page with a script that runs before those of the page and one that acts like a reader. */
    private Document open(String path, String fragment, String before, String action) throws IOException {
        return browser.act(output.resolve(path), before, action, fragment, "UTC");
    }
}
