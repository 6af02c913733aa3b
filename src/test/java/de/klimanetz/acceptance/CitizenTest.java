package de.klimanetz.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Browser;
import de.klimanetz.testing.BrowserTab;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WebServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Eight tasks of citizens on the site of the repository, from the home page on, with the clicks that they take. Choosing
 * in a list counts as one, as does sending a search. In a real browser; skipped without one.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CitizenTest {

    private WebServer server;
    private BrowserTab tab;
    private int clicks;

    @BeforeAll
    void open(@TempDir Path folder) throws IOException {
        Browser browser = Browser.needed(folder.resolve("profile"));
        server = WebServer.of(TestProject.repository().stage().staging());
        tab = browser.tab();
    }

    @AfterAll
    void close() {
        if (tab != null) {
            tab.close();
            server.close();
        }
    }

    @BeforeEach
    void begin() {
        tab.go(server.address(""));
        clicks = 0;
    }

    @Test
    void whatIsOnInAhausThisMonth() {
        click("header nav a:contains(Termine)");
        tab.choose("select[name=kommune]", "ahaus");
        clicks++;

        assertThat(shown("main [role=status]")).matches("1 von \\d+ Terminen, dazu \\d+ im ganzen Kreis");
        assertThat(tab.page()
                        .select(".termin:not([hidden]) h3 a, .termin:not([hidden]) h4 a")
                        .eachText())
                .contains("Monat des Klima- und Naturschutzes in Ahaus", "Earth Hour 2027: Licht aus für eine Stunde");
        assertThat(clicks).isLessThanOrEqualTo(2);
    }

    @Test
    void theNextEnergyAdviceNearMe() {
        search("Energieberatung");
        click(".treffer a:contains(Energieberatung im eigenen Ort)");

        assertThat(shown("main")).contains("Energieberatung");
        assertThat(clicks).isLessThanOrEqualTo(2);
    }

    @Test
    void whoInMyTownTookOverWhat() {
        click(".register a:contains(Ahaus)");

        assertThat(shown("main")).contains("Gute Praxis von hier", "Klimafonds Ahaus");
        assertThat(clicks).isLessThanOrEqualTo(2);
    }

    @Test
    void everythingOnHeatPumps() {
        search("Wärmepumpe");
        assertThat(clicks).isEqualTo(1);

        List<String> found = results();
        assertThat(found)
                .startsWith("/stichworte/waermepumpe/")
                .contains(
                        "/termine/2023/waermepumpen-im-bestand/",
                        "/gute-praxis/nahwaerme-weseke/",
                        "/themen/2024/",
                        "/kampagnen/tipps-vom-profi/",
                        "/aktuelles/2024/energetisch-sanieren-verlaengert/",
                        "/partner/solarenergie-foerderverein/");
    }

    @Test
    void theEventsOfBocholtInMyCalendar() {
        click(".register a:contains(Bocholt)");
        click("main a:contains(Abonnieren und einbetten)");

        String address = tab.evaluate("document.querySelector('.waehler input').value");
        assertThat(address).endsWith("/kalender/bocholt.ics");
        assertThat(tab.page().select(".waehler a[href^=webcal]").attr("href"))
                .startsWith("webcal:")
                .endsWith("/kalender/bocholt.ics");
        assertThat(tab.page().select("main").text()).contains("Google", "Outlook", "Apple");
        assertThat(clicks).isLessThanOrEqualTo(3);
    }

    @Test
    void earthHour2027() {
        assertThat(shown(".auftakt")).contains("Samstag, 27. März 2027, 20:30 bis 21:30 Uhr", "Earth Hour 2027");
        assertThat(clicks).isZero();
    }

    @Test
    void theContactOfMyTown() {
        click(".register a:contains(Ahaus)");

        assertThat(tab.page().select(".himmel a[href^=tel], .himmel a[href^=mailto]"))
                .isNotEmpty();
        assertThat(clicks).isLessThanOrEqualTo(2);
    }

    @Test
    void reportABarrier() {
        click("footer a:contains(Barriere melden)");

        assertThat(tab.evaluate("location.pathname + location.hash"))
                .isEqualTo("/barrierefreiheit/#seite-barriere-melden");
        assertThat(shown("#seite-barriere-melden")).isNotEmpty();
        assertThat(clicks).isEqualTo(1);
    }

    /** Clicks an element that jsoup selects, by its place in the document. */
    private void click(String selector) {
        Element element = tab.page().select(selector).first();
        assertThat(element).as(selector).isNotNull();
        String before = tab.evaluate("location.href");
        tab.click(element.cssSelector());
        tab.await("location.href !== '" + before + "' && document.readyState === 'complete'");
        clicks++;
    }

    private void search(String query) {
        tab.fill("header input[name=q]", query);
        tab.click("header form button");
        tab.await("location.pathname === '/suche/' && document.querySelector('.treffer a')");
        clicks++;
    }

    /** Returns the addresses of all results. */
    private List<String> results() {
        List<String> found = new ArrayList<>();
        while (tab.page().select(".suche__mehr").hasAttr("hidden") == false) {
            int before = tab.page().select(".treffer li").size();
            tab.click(".suche__mehr");
            tab.await("document.querySelectorAll('.treffer li').length > " + before);
        }
        Document page = tab.page();
        String root = server.address("");
        page.select(".treffer h2 a")
                .forEach(link -> found.add("/" + link.attr("href").substring(root.length())));
        return found;
    }

    private String shown(String selector) {
        return tab.evaluate("document.querySelector(\"" + selector + "\").innerText.replace(/\\s+/g, ' ')");
    }
}
