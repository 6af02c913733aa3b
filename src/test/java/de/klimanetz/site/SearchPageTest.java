package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.output.Staging;
import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.Gzip;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The page of the search in a real browser; skipped without one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchPageTest {

    private static final String STATUS = "document.querySelector('.suche [role=status]').textContent";

    private Staging staging;
    private WebServer server;
    private Browser browser;
    private BrowserTab tab;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        browser = Browser.needed(folder.resolve("profile"));
        staging = TestProject.repository().stage().staging();
        server = WebServer.of(staging);
        tab = browser.tab();
    }

    @AfterAll
    void close() {
        if (tab != null) {
            tab.close();
            server.close();
        }
    }

    @Test
    void isReachedByTheFieldOfEveryPage() {
        tab.go(server.address("kommunen/ahaus/"));
        tab.fill("header input[name=q]", "Earth Hour 2027");
        tab.click("header form button");
        tab.await("location.pathname === '/suche/' && " + STATUS + ".includes('Treffer')");

        Document page = tab.page();
        assertThat(page.expectFirst(".treffer a").attr("href")).endsWith("/termine/2027/earth-hour/");
        assertThat(page.expectFirst(".treffer__art").text()).isEqualTo("Termin · 27. März 2027");
        assertThat(page.select(".treffer li:first-child mark").eachText()).contains("Earth", "Hour", "2027");
        assertThat(page.expectFirst(".a-z").hasAttr("hidden")).isTrue();
    }

    @Test
    void showsResultsWhileSomeoneTypes() {
        tab.go(server.address("suche/"));
        assertThat(
                        tab.evaluate(
                                "String(performance.getEntriesByType('resource').filter(one => one.name.endsWith('.json')).length)"))
                .isEqualTo("0");

        tab.fill("#seite-suchwort", "klimas");
        tab.await(STATUS + ".endsWith('für „klimas“')");
        tab.fill("#seite-suchwort", "klimaschutzkonzept");
        tab.await(STATUS + ".endsWith('für „klimaschutzkonzept“')");
        assertThat(tab.evaluate("location.search")).isEqualTo("?q=klimaschutzkonzept");
        assertThat(tab.page().select(".treffer li")).hasSize(10);

        tab.click(".suche__mehr");
        tab.await("document.querySelectorAll('.treffer li').length === 20");
        assertThat(tab.evaluate("document.activeElement.closest('li').matches(':nth-child(11)').toString()"))
                .isEqualTo("true");
    }

    @Test
    void narrowsResultsByKindTownAndYear() {
        tab.go(server.address("suche/?q=solar"));
        tab.await(STATUS + ".includes('Treffer')");
        tab.choose("[name=art]", "Termin");
        tab.choose("[name=jahr]", "2023");
        tab.await("location.search.includes('jahr=2023') && document.activeElement.name === 'jahr'");
        assertThat(tab.page().select(".treffer__art").eachText())
                .isNotEmpty()
                .allMatch(text -> text.startsWith("Termin · ") && text.contains("2023"));

        tab.choose("[name=kommune]", tab.evaluate("document.querySelector('[name=kommune]').options[1].value"));
        tab.await("location.search.includes('kommune=')");
        String address = tab.evaluate("location.href");
        String before = tab.evaluate(STATUS);
        tab.go(address);
        tab.await(STATUS + " === '" + before + "'");
        assertThat(tab.evaluate("document.querySelector('[name=jahr]').value")).isEqualTo("2023");
    }

    /** The index is still loading when the first letter is typed. */
    @Test
    void keepsTheChoiceOfTheAddress() {
        tab.go(server.address("suche/?art=Termin"));
        tab.fill("#seite-suchwort", "solar");
        tab.await(STATUS + ".includes('Treffer')");

        assertThat(tab.evaluate("location.search")).isEqualTo("?q=solar&art=Termin");
        assertThat(tab.page().select(".treffer__art").eachText()).allMatch(text -> text.startsWith("Termin"));
        assertThat(tab.page().select(".treffer h2")).hasSize(10);
    }

    @Test
    void saysThatOnlyTheChoiceHasNoResult() {
        tab.go(server.address("suche/?q=waermepumpe&art=Impressum"));

        tab.await(STATUS + ".startsWith('Mit dieser Auswahl nichts gefunden für „waermepumpe“, ohne sie: ')");
        assertThat(tab.page().expectFirst(".a-z").hasAttr("hidden")).isTrue();
    }

    /** As after the publication of a newer build while the page is open. */
    @Test
    void loadsTheDirectoryAgainIfPartsAreGone() {
        tab.go(server.address("suche/"));
        tab.evaluate("""
                (() => {
                  const load = window.fetch;
                  let old = true;
                  window.fetch = (address, ...more) => {
                    if (old && String(address).includes("/worte.")) {
                      old = false;
                      return Promise.resolve(new Response("", { status: 404 }));
                    }
                    return load(address, ...more);
                  };
                  return "";
                })()""");
        tab.fill("#seite-suchwort", "Moor");

        tab.await(STATUS + ".includes('Treffer')");
    }

    @Test
    void quotesThePageIfTheTeaserDoesNotContainTheWord() {
        tab.go(server.address("suche/?q=Kindergarten"));
        tab.await(STATUS + ".includes('Treffer')");

        tab.await("[...document.querySelectorAll('.treffer li')].every(one => one.querySelector('mark'))");
    }

    @Test
    void saysThatItShowsSomethingSimilar() {
        tab.go(server.address("suche/?q=Bohcolt"));

        tab.await(STATUS + ".startsWith('Genau „Bohcolt“ kommt nicht vor. Ähnlich: ')");
    }

    @Test
    void keepsTheListIfThereIsNoResult() {
        tab.go(server.address("suche/?q=xyzqwvut"));
        tab.await(STATUS + ".startsWith('Nichts gefunden für „xyzqwvut“.')");

        Document page = tab.page();
        assertThat(page.expectFirst(".a-z").hasAttr("hidden")).isFalse();
        assertThat(page.expectFirst(".treffer").hasAttr("hidden")).isTrue();
    }

    @Test
    void takesMarkupAndLongTextsAsWords() {
        tab.go(server.address("suche/"));
        tab.fill("#seite-suchwort", "<script>alert(1)</script><img src=x onerror=alert(1)>");
        tab.await(STATUS + ".includes('<script>')");
        assertThat(tab.page().select("main script, main img")).isEmpty();

        tab.fill("#seite-suchwort", "Klima ".repeat(1_700));
        tab.await(STATUS + ".startsWith('Nichts gefunden') === false && " + STATUS + ".includes('Klima …“')");
        assertThat(tab.evaluate("String(location.search.length < 700)")).isEqualTo("true");

        tab.fill("#seite-suchwort", " ?!-/ ");
        tab.await(STATUS + " === ''");
        assertThat(tab.page().expectFirst(".a-z").hasAttr("hidden")).isFalse();
    }

    @Test
    void saysThatTheIndexCannotBeLoaded() throws IOException {
        Staging broken = new Staging();
        staging.paths().stream()
                .filter(path -> !path.endsWith("verzeichnis.json"))
                .forEach(path -> broken.put(path, staging.bytes(path)));
        try (WebServer other = WebServer.of(broken)) {
            tab.go(other.address("suche/?q=Klima"));
            tab.await(STATUS + ".startsWith('Die Suche lässt sich gerade nicht laden.')");

            assertThat(tab.page().expectFirst(".a-z").hasAttr("hidden")).isFalse();
        }
    }

    /** The best of several attempts, since other programs disturb the others. */
    @Test
    void showsTheFirstResultWithinATenthOfASecond() {
        tab.go(server.address("suche/?q=wind"));
        tab.await(STATUS + ".includes('Treffer')");

        String fastest = tab.evaluate("""
                (async () => {
                  const field = document.querySelector("#seite-suchwort");
                  const list = document.querySelector(".treffer");
                  const times = [];
                  for (const query of ["photovoltaik", "stadtradeln", "ökoprofit", "moor", "wärmeplan"]) {
                    const start = performance.now();
                    field.value = query;
                    const shown = new Promise(resolve => new MutationObserver(resolve).observe(list, { childList: true }));
                    field.dispatchEvent(new Event("input"));
                    await shown;
                    times.push(performance.now() - start);
                  }
                  return String(Math.min(...times));
                })()""");

        assertThat(Double.parseDouble(fastest)).isLessThan(100);
    }

    @Test
    void loadsLittle() {
        int scripts = staging.paths().stream()
                .filter(path -> path.startsWith("js/suche/"))
                .mapToInt(path -> Gzip.size(staging.bytes(path)))
                .sum();
        int directory = Gzip.size(staging.bytes("suche/verzeichnis.json"));
        int part = staging.paths().stream()
                .filter(path -> path.startsWith("suche/worte."))
                .mapToInt(path -> Gzip.size(staging.bytes(path)))
                .max()
                .orElseThrow();

        assertThat(scripts + directory + part).isLessThan(30_000);
        assertThat(staging.paths().stream()
                        .filter(path -> path.matches("js/(?!suche/).*"))
                        .mapToInt(path -> Gzip.size(staging.bytes(path)))
                        .sum())
                .isLessThan(10_000);
    }

    @Test
    void listsEverythingWithoutItsScript() {
        Document page = Html.page(staging, "suche/index.html");

        assertThat(page.select(".a-z section li a").eachText())
                .contains(
                        "Ahaus", "Wärmepumpe", "Impressum", "Abonnieren", "Earth Hour 2027: Licht aus für eine Stunde")
                .hasSizeGreaterThan(300);
        assertThat(page.select(".a-z section h3").eachText())
                .startsWith("0–9", "A", "B")
                .endsWith("W", "Z");
        assertThat(List.copyOf(page.select(".a-z section h3").eachText())).doesNotHaveDuplicates();
    }
}
