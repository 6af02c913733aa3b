package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The script that helps to choose and copy an address, in a real browser; left out where there is none. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CopyScriptTest {

    private static final String PAGE = "abonnieren/index.html";

    /** Stands in for the clipboard, which browsers keep from pages on the disk. */
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
        Optional<Browser> found = Browser.find(folder.resolve("profile"));
        assumeTrue(found.isPresent(), "no browser");
        browser = found.get();
        output = folder.resolve("output");
        new OutputFolder(output)
                .apply(TestProject.small(folder.resolve("project")).stage().staging());
    }

    @Test
    void offersWhatTheListHas() throws IOException {
        Document written = Jsoup.parse(Files.readString(output.resolve(PAGE)));
        Document page = open(PAGE, "", "", "");

        assertThat(page.select(".waehler select").first().select("option").eachText())
                .isEqualTo(written.select(".kanal summary").eachText());
        assertThat(page.select(".waehler optgroup").eachAttr("label"))
                .isEqualTo(written.select(".kanaele h3").eachText());
        assertThat(page.select("code + .kopieren-zeile button, pre + .kopieren-zeile button"))
                .hasSameSizeAs(written.select("[data-kopieren]"));
    }

    @Test
    void aLinkToATownChoosesIt() throws IOException {
        Document page = open(PAGE, "#abo-musterdorf", "", seen());

        assertThat(page.body().attr("data-seen")).isEqualTo("https://klima.example/kalender/musterdorf.ics");
        assertThat(page.select(".kanal[open] summary").text()).isEqualTo("Musterdorf");
        assertThat(page.select(".waehler a").attr("href")).isEqualTo("webcal://klima.example/kalender/musterdorf.ics");
    }

    @Test
    void aChoiceStaysWhereTheNextHasItToo() throws IOException {
        Document page = open(PAGE, "#abo-musterdorf", "", """
                var selects = document.querySelectorAll(".waehler select");
                selects[1].value = "Rahmen";
                selects[1].dispatchEvent(new Event("change"));
                selects[0].value = "abo-beispielkreis";
                selects[0].dispatchEvent(new Event("change"));
                """ + seen());

        assertThat(page.body().attr("data-seen"))
                .startsWith("<iframe src=\"https://klima.example/einbetten/beispielkreis/\"");
        assertThat(page.select(".waehler a").hasAttr("hidden")).isTrue();
    }

    @Test
    void copiesAndSaysSo() throws IOException {
        Document page = open(
                PAGE,
                "#abo-musterdorf",
                CLIPBOARD.replace("RESULT", "resolve"),
                "document.querySelector('.waehler button').click();");

        assertThat(page.select("html").attr("data-copied")).isEqualTo("https://klima.example/kalender/musterdorf.ics");
        assertThat(page.select(".waehler [role=status]").text()).isEqualTo("Kopiert.");
    }

    @Test
    void marksWhatItMustNotCopy() throws IOException {
        Document page = open(PAGE, "", CLIPBOARD.replace("RESULT", "reject"), """
                document.querySelector(".waehler button").click();
                setTimeout(() => document.body.dataset.seen = document.activeElement.selectionEnd, 50);
                """);

        assertThat(page.select(".waehler [role=status]").text()).startsWith("Markiert.");
        assertThat(page.body().attr("data-seen"))
                .isEqualTo(String.valueOf("https://klima.example/kalender/alle.ics".length()));
    }

    @Test
    void copiesCodeWithItsLines() throws IOException {
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

    private static String seen() {
        return "document.body.dataset.seen = document.querySelector('.waehler input').value;";
    }

    /** Opens a page after some code of a test; then does what a reader would. */
    private Document open(String path, String fragment, String before, String action) throws IOException {
        return browser.act(output.resolve(path), before, action, fragment, "UTC");
    }
}
