package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Slugs;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The published forms for every kind, and the files that they make, in a real browser. */
class ProposalPagesTest {

    /** Where the notation is no example. */
    private static final Map<String, String> ANSWERS = Map.of("ags", "05554004");

    /** Fills in what is required, as a person would who has only the page. */
    private static final String FILL = """
            (answers => {
              const root = document.querySelector(".fragen");
              document.getElementById("frage-titel").value = "Öl & Gas: *neu* {id}";
              document.getElementById("frage-beschreibung").value = "Ein Satz.\\n- Punkt";
              root.querySelectorAll("[data-abschnitt][data-pflicht] textarea").forEach(field => field.value = "Etwas <b>dazu</b>.");
              const last = (root.dataset.eineVon || "").split(";").map(names => names.split(" ").pop());
              const questions = [...root.querySelectorAll("[data-angabe]")];
              const needed = question => question.matches("[data-pflicht]") || last.includes(question.dataset.angabe);
              questions.filter(needed).forEach(question => {
                const select = question.querySelector("select");
                const box = question.querySelector("[type=checkbox]");
                const field = question.querySelector("input, textarea");
                if (select) {
                  select.value = select.options[1].value;
                } else if (box) {
                  box.checked = true;
                } else if (field.type === "date") {
                  field.value = "2026-11-20";
                } else {
                  field.value = answers[question.dataset.angabe]
                    || question.dataset.schreibweise.split(/,| oder |;/)[0];
                }
              });
              document.querySelector(".fragen__fertig").click();
              return document.getElementById("text-datei").value
                + "\\u0000" + [...document.querySelectorAll(".fragen__fehler a")].map(a => a.textContent).join()
                + "\\u0000" + (document.querySelector(".fragen__forge")?.href ?? "");
            })(%s)""";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() throws IOException {
        project = TestProject.small(folder.resolve("project"));
        settings("site.proposals=true");
    }

    @Test
    void areThereOnlyIfTheOperatorWantsThem() throws IOException {
        assertThat(project.built().page("").select("footer a").eachAttr("href")).contains("mitmachen/vorschlagen/");

        settings("site.proposals=false");
        BuiltSite without = project.built();
        assertThat(without.has("mitmachen/vorschlagen/index.html")).isFalse();
        assertThat(without.page("").select("footer a").eachAttr("href")).doesNotContain("mitmachen/vorschlagen/");
    }

    @Test
    void leadToAFormForEveryKind() {
        BuiltSite site = project.built();

        List<String> forms =
                site.page("mitmachen/vorschlagen/").select("main li a").eachAttr("href");
        assertThat(forms)
                .hasSize((int) Arrays.stream(ContentType.values())
                        .filter(type -> type.onlyFile().isEmpty())
                        .count())
                .contains("../../mitmachen/gute-praxis/", "../../mitmachen/termin/");
        for (String form : forms) {
            Document page = site.page("mitmachen/" + form.substring("../../mitmachen/".length()));
            assertThat(page.select("main form, main [action]")).isEmpty();
            assertThat(page.select(".fragen[hidden]")).hasSize(1);
            assertThat(page.expectFirst("pre[aria-label=Inhalt der Datei]").wholeText())
                    .startsWith("= Titel\n:id:");
            assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                    .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        }
    }

    @Test
    void makeAValidFileOfEveryKind() throws IOException {
        Path output = built("output");
        try (BrowserTab tab = browser().tab()) {
            for (Kind<?> kind : Kinds.ALL) {
                if (kind.type().onlyFile().isEmpty()) {
                    propose(kind.type(), tab, output);
                }
            }
        }
        assertThat(project.problems()).isEmpty();
    }

    @Test
    void askForOneOfSeveralAnswers() throws IOException {
        Path output = built("output");
        try (BrowserTab tab = browser().tab()) {
            tab.go(output.resolve("mitmachen/ansprechstelle/index.html").toUri().toString());
            tab.evaluate("document.querySelector('.fragen__fertig').click()");

            assertThat(tab.page().select(".fragen__fehler a").eachText())
                    .contains(
                            "Kontakt: E-Mail: Diese oder eine ähnliche Angabe fehlt; die Redaktion braucht eine davon.")
                    .noneMatch(text -> text.startsWith("Kontakt: Telefon"));
        }
    }

    private void propose(ContentType type, BrowserTab tab, Path output) {
        tab.go(output.resolve("mitmachen/" + Slugs.of(type.label()) + "/index.html")
                .toUri()
                .toString());
        String[] made = tab.evaluate(FILL.formatted(new Gson().toJson(ANSWERS))).split("\u0000", -1);
        assertThat(made[1]).as(type.label()).isEmpty();
        // The browser writes its own day.
        String text = made[0].replaceAll(":(stand|veroeffentlicht): \\S+", ":$1: 2026-11-20");
        project.with(text.replaceFirst("(?s).*?ablegen als (\\S+)\n.*", "$1"), text);
    }

    @Test
    void openThePageForANewFileOfTheForge() throws IOException {
        Map<String, String> addresses = Map.of(
                "github", "https://forge.example/kreis/netz/new/haupt?filename=",
                "gitlab", "https://forge.example/kreis/netz/-/new/haupt?file_name=",
                "forgejo", "https://forge.example/kreis/netz/_new/haupt/?filename=");
        for (Map.Entry<String, String> forge : addresses.entrySet()) {
            settings(
                    "site.proposals=true\nsite.repository=https://forge.example/kreis/netz/\nsite.branch=haupt\nsite.forge="
                            + forge.getKey());
            Path output = built(forge.getKey());
            try (BrowserTab tab = browser().tab()) {
                tab.go(output.resolve("mitmachen/seite/index.html").toUri().toString());
                String[] made =
                        tab.evaluate(FILL.formatted(new Gson().toJson(ANSWERS))).split("\u0000", -1);

                assertThat(made[2]).startsWith(forge.getValue() + "content%2Fseiten%2Foel-gas-neu-id.adoc&");
                assertThat(URLDecoder.decode(made[2], StandardCharsets.UTF_8)).endsWith("=" + made[0]);

                String longer = tab.evaluate("document.getElementById('frage-beschreibung').value = 'ä'.repeat(3000);"
                        + "document.querySelector('.fragen__fertig').click();"
                        + "document.querySelector('.fragen__forge').href");
                assertThat(longer).startsWith(forge.getValue()).matches(".*&(value|content)=");
            }
        }
    }

    private Browser browser() {
        Browser browser = Browser.needed(folder.resolve("profile"));
        return browser;
    }

    private Path built(String name) throws IOException {
        Path output = folder.resolve(name);
        new OutputFolder(output).apply(project.built().staging());
        return output;
    }

    private void settings(String lines) throws IOException {
        Path file = project.folder().resolve("jbake.properties");
        String text = Files.readString(file).replaceAll("(?m)^site\\.(proposals|repository|branch|forge)=.*\n", "");
        Files.writeString(file, text + "\n" + lines + "\n");
    }
}
