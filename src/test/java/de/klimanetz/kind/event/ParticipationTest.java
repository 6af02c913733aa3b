package de.klimanetz.kind.event;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page where organizers submit an event: its script in a browser, and the file that it creates in the site. */
class ParticipationTest {

    private static final String CAMPAIGN = "kampagnen/radeln-2027/";
    private static final String PAGE = CAMPAIGN + "mitmachen/";
    private static final String CONTENT = "content/termine/2027/";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void createProject() throws IOException {
        project = TestProject.small(folder.resolve("project"));
        call(":einreichen-bis: 2027-03-31\n:einreichen-bei: klima@musterdorf.example\n");
        project.live();
    }

    @Test
    void omitsTheMailAddressInADemonstration() throws IOException {
        BuiltSite real = project.built();
        Path settings = project.folder().resolve("jbake.properties");
        Files.writeString(settings, Files.readString(settings).replace("site.demo=false", "site.demo=true"));
        BuiltSite demonstration = project.built();

        for (String address : List.of(PAGE, CAMPAIGN)) {
            assertThat(real.page(address).select("main").outerHtml()).contains("mailto:klima@musterdorf.example");
            assertThat(demonstration.page(address).select("main").outerHtml())
                    .doesNotContain("klima@musterdorf.example");
        }
    }

    @Test
    void closesTheCallAtTheEndOfTheCampaign() throws IOException {
        call(":einreichen-bei: klima@musterdorf.example\n");
        BuiltSite open = project.built();
        BuiltSite over = new BuiltSite(
                project.stage(TestProject.clock("2027-05-22T08:00")).staging());

        assertThat(open.page(CAMPAIGN).text()).contains("Angebote melden bei");
        assertThat(over.page(CAMPAIGN).text()).doesNotContain("Angebote melden");
        assertThat(over.page(PAGE).text()).contains("werden keine Angebote mehr angenommen");
    }

    @Test
    void offersOnlyATextTemplateWithoutJavaScript() {
        Document page = project.built().page(PAGE);

        assertThat(page.select("main form, main [action]")).isEmpty();
        assertThat(page.select("main :is(fieldset, input, select, textarea, button)"))
                .isNotEmpty()
                .allMatch(field -> field.closest("[hidden]") != null);
        assertThat(page.expectFirst("pre[aria-label=Text der E-Mail]").wholeText())
                .startsWith("Titel: \n")
                .contains("Kosten: \n", "Rückfragen an: ");
        assertThat(page.expectFirst("pre[aria-label=Inhalt der Datei]").wholeText())
                .startsWith("= Titel\n:kampagne: radeln-2027\n")
                .contains("\n:beginn: \n", "\n== Quellen\n");
        assertThat(page.text()).contains("Angebote sind bis zum 31. März 2027 willkommen.");
    }

    @Test
    void offersTheValuesOfTheSchema() {
        Document page = project.built().page(PAGE);

        assertThat(page.select("[data-angabe=art] option[value=exkursion]").text())
                .isEqualTo("Exkursion und Führung");
        assertThat(page.select("[data-angabe=zielgruppe] input").eachAttr("value"))
                .contains("buerger", "familien");
        assertThat(page.select("[data-angabe=kommunen] input").eachAttr("value"))
                .containsExactly("musterdorf");
        assertThat(page.select("label[for]").eachAttr("for"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby"))
                .allSatisfy(id -> assertThat(page.getElementById(id)).isNotNull());
    }

    @Test
    void replacesTheQuestionsByANoticeAfterTheDeadline() throws IOException {
        call(":einreichen-bis: 2026-11-21\n");

        BuiltSite site = project.built();
        Document page = site.page(PAGE);

        assertThat(page.text())
                .contains("konnten bis zum 21. November 2026 gemeldet werden")
                .contains("Zurzeit ist hier kein Aufruf offen.");
        assertThat(page.select("main :is(fieldset, input, select, textarea, button, pre)"))
                .isEmpty();
        assertThat(page.select("main a").eachAttr("href")).contains("../../../termine/melden/");
        assertThat(site.file(CAMPAIGN + "index.html")).doesNotContain("mitmachen/");
    }

    @Test
    void makesNoPageForACampaignWithoutACall() throws IOException {
        call("");

        BuiltSite site = project.built();

        assertThat(site.has(PAGE + "index.html")).isFalse();
        assertThat(site.has("termine/melden/index.html")).isTrue();
    }

    @Test
    void createsAMailAndAValidFileFromTheAnswers() throws IOException {
        Map<String, String> answers = answers();
        answers.put("kurztext", "Ein Abend für {alle} & jeden\\\\");
        answers.put("beschreibung", "Wir bauen.\nBringen Sie Löten *mit*.");
        JsonObject made = submit(answers);

        assertThat(made.get("errors").getAsString()).isEmpty();
        assertThat(made.get("file").getAsString())
                .contains("\n:kampagne: radeln-2027\n", "\n:beginn: 2027-05-08 10:00\n", "\n:ende: 2027-05-08 12:00\n")
                .contains("\n:status: entwurf\n", "\n:id: termin-2027-solarabend\n", "\n:kommunen: musterdorf\n");
        assertThat(made.get("mail").getAsString())
                .contains(
                        "Art der Veranstaltung: Workshop\n",
                        "Rückfragen an: Büro, 02861 1234\n",
                        "Kommune: Musterdorf");
        assertThat(made.get("file").getAsString()).doesNotContain("02861 1234");
        assertThat(made.get("href").getAsString())
                .startsWith("mailto:klima@musterdorf.example?subject=Angebot%3A%20Solarabend&body=");
        assertThat(Html.prose(published(made)).select("> div > p").eachText())
                .containsExactly("Wir bauen.", "Bringen Sie Löten *mit*.");
    }

    @Test
    void escapesMarkupInTheAnswers() throws IOException {
        String description = String.join(
                "\n",
                ":id: fremd",
                "include::/etc/passwd[]",
                "ifdef::backend[]",
                "= Titel",
                "== Quellen",
                "# Titel",
                "[source]",
                "----",
                "....",
                "////",
                "// Kommentar",
                "++++ <script>alert(1)</script> ++++",
                "<u>unter</u> <<ziel>> [[anker]] ((wort)) {kampagne} {set:a:b}",
                "pass:[<b>] link:javascript:alert(1)[x] footnote:[y] image::x.png[] image:x.png[]",
                "javascript:alert(1) ftp://x.example irc://x.example data://x",
                "https://x.example/\"onclick=alert(1) https://x.example[Text^]",
                "Begriff:: Erklärung",
                "1. Nummer",
                "a) Buchstabe",
                "NOTE: Hinweis",
                "|===",
                "|Zelle",
                "> Zitat",
                "\"Zitat\"",
                "'''",
                "Zeile mit Plus +",
                "Ende mit \\",
                "intern: geheim",
                "&#42; &copy; R&D \"Anführung\" 🌻 ÄÖÜß *fett* _kursiv_ `code` #mark# ^hoch^ ~tief~",
                ".Titel",
                "-- Strich",
                "*** Sterne");
        Map<String, String> answers = answers();
        answers.put("titel", "= :id: \"Öko\" 🌻 {id} include::x[] \\");
        answers.put("kurztext", ":status: veroeffentlicht");
        answers.put("beschreibung", description);
        JsonObject made = submit(answers);
        Document page = published(made);
        Element prose = Html.prose(page);

        assertThat(page.select("h1").text()).isEqualTo("= :id: \"Öko\" 🌻 (id) include::x[]");
        assertThat(prose.select("> div > *").eachText())
                .contains(
                        ":id: fremd",
                        "include::/etc/passwd[]",
                        "= Titel",
                        "// Kommentar",
                        "1. Nummer",
                        "NOTE: Hinweis",
                        "Begriff:: Erklärung",
                        "Zeile mit Plus +",
                        "Ende mit \\",
                        "intern – geheim",
                        "<u>unter</u> <<ziel>> [[anker]] ((wort)) {kampagne} {set:a:b}");
        assertThat(prose.text()).contains("&#42; &copy; R&D", "*fett* _kursiv_ `code` #mark# ^hoch^ ~tief~");
        assertThat(prose.select("a:not([aria-labelledby=seite-quellen] a)").eachAttr("href"))
                .containsExactly("https://x.example/", "https://x.example");
        assertThat(prose.select("u, b, em, code, mark, pre, h2:not(#seite-quellen)"))
                .isEmpty();
        assertThat(page.select("[onclick]")).isEmpty();
    }

    @Test
    void usesThePeriodOfTheCampaignWithoutADay() throws IOException {
        Map<String, String> answers = answers();
        answers.put("von-tag", "");
        answers.put("von-zeit", "");
        answers.put("bis-zeit", "");
        JsonObject made = submit(answers);

        assertThat(made.get("file").getAsString())
                .contains("\n:beginn: kampagne\n")
                .doesNotContain(":ende:");
        assertThat(made.get("mail").getAsString()).contains("Beginn: steht noch nicht fest");
        assertThat(published(made).text()).contains("Während „Radeln 2027“");
    }

    @Test
    void reportsInvalidAnswersWithLinksToTheirFields() throws IOException {
        Map<String, String> answers = answers();
        answers.put("titel", " ");
        answers.put("art", "");
        answers.put("bis-zeit", "09:00");
        answers.put("anmeldung-email", "klima@musterdorf");
        answers.put("anmeldung-telefon", "ruf an");
        answers.put("anmeldung-adresse", "www.x.example");
        answers.put("ort-plz", "123");
        JsonObject made = submit(answers);

        assertThat(made.get("errors").getAsString().split("\n"))
                .containsExactly(
                        "#frage-titel Titel der Veranstaltung: Diese Angabe fehlt.",
                        "#frage-art Art der Veranstaltung: Diese Angabe fehlt.",
                        "#frage-ende Ende: Das Ende liegt vor dem Beginn.",
                        "#frage-ort-plz Postleitzahl: So lässt sich das nicht lesen. Schreibweise: 46325",
                        "#frage-anmeldung-adresse Anmeldung im Web: Das ist keine Web-Adresse. "
                                + "Schreibweise: https://www.kreis-borken.de",
                        "#frage-anmeldung-email Anmeldung per E-Mail: So lässt sich das nicht lesen. "
                                + "Schreibweise: klima@ahaus.de",
                        "#frage-anmeldung-telefon Anmeldung per Telefon: So lässt sich das nicht lesen. "
                                + "Schreibweise: 02861 681100");
        assertThat(made.get("focus").getAsString()).isEqualTo("fehler-titel");
        assertThat(made.get("file").getAsString()).isEmpty();
    }

    private static Map<String, String> answers() {
        return new LinkedHashMap<>(Map.of(
                "titel", "Solarabend",
                "art", "workshop",
                "kurztext", "Ein Abend für alle.",
                "format", "praesenz",
                "kommunen", "musterdorf",
                "von-tag", "2027-05-08",
                "von-zeit", "10:00",
                "bis-zeit", "12:00",
                "beschreibung", "",
                "rueckfragen", "Büro, 02861 1234"));
    }

    /** Fills in the page in a browser and clicks its button. Returns what the page shows then. */
    private JsonObject submit(Map<String, String> answers) throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        Path output = folder.resolve("output");
        new OutputFolder(output).apply(project.built().staging());
        Path copy = output.resolve(PAGE + "kopie.html");
        Files.writeString(
                copy, Files.readString(output.resolve(PAGE + "index.html")).replace("</body>", """
                <script>
                addEventListener("load", () => {
                  const answers = %s;
                  const find = (type, text) => [...document.querySelectorAll(type)].find(one => one.textContent === text);
                  const times = document.querySelectorAll("[data-art=moment] input");
                  const others = {"von-tag": times[0], "von-zeit": times[1], "bis-tag": times[2], "bis-zeit": times[3]};
                  for (const [name, answer] of Object.entries(answers)) {
                    const box = document.querySelector(`#frage-${name} [value="${CSS.escape(answer)}"][type=checkbox]`);
                    if (box) { box.checked = true; } else { (others[name] || document.getElementById("frage-" + name)).value = answer; }
                  }
                  find("button", "E-Mail und Datei erstellen").click();
                  const seen = {
                    file: document.getElementById("text-datei").value,
                    mail: document.getElementById("text-mail").value,
                    href: find("a", "E-Mail schreiben").getAttribute("href") || "",
                    focus: document.activeElement.getAttribute("aria-labelledby"),
                    errors: [...document.querySelectorAll("[aria-labelledby=fehler-titel] a")]
                      .map(link => link.getAttribute("href") + " " + link.textContent).join("\\n")
                  };
                  document.body.dataset.seen = JSON.stringify(seen);
                });
                </script></body>""".formatted(
                                new Gson().toJson(answers))));
        Document page = browser.open(copy, "", "UTC");
        Files.delete(copy);
        return JsonParser.parseString(page.body().attr("data-seen")).getAsJsonObject();
    }

    /** Adds the created file to the content, as an editor does, and returns its page. */
    private Document published(JsonObject made) {
        // The browser writes its own day.
        String text = made.get("file").getAsString().replaceAll(":(stand|veroeffentlicht): \\S+", ":$1: 2026-11-20");
        String name = text.replaceFirst("(?s).*?ablegen als " + CONTENT + "(\\S+)\n.*", "$1");
        project.with(CONTENT + name, text.replace(":status: entwurf\n", ""));

        assertThat(project.problems()).isEmpty();
        return project.built().page("termine/2027/" + name.replace(".adoc", "/"));
    }

    /** Replaces the attributes of the campaign about submitting events. */
    private void call(String lines) throws IOException {
        Path file = project.folder().resolve("content/kampagnen/radeln-2027.adoc");
        String text = Files.readString(file).replaceAll(":einreichen.*\n", "");
        Files.writeString(file, text.replace(":bis: 2027-05-21\n", ":bis: 2027-05-21\n" + lines));
    }
}
