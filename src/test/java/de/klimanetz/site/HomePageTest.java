package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HomePageTest {

    private static final String NETWORK = "content/netzwerk/index.adoc";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void create() {
        project = TestProject.small(folder);
    }

    @Test
    void showsTheNextEventWithItsCalendarSheet() {
        Element first = project.built().page("").expectFirst("main section");

        assertThat(first.select("h2").text()).isEqualTo("Als Nächstes");
        assertThat(first.select("h3 a").text()).isEqualTo("Radtour am Bach");
        assertThat(first.select("[aria-hidden=true] > *").eachText()).containsExactly("Mai 2027", "8", "Sa");
    }

    @Test
    void showsTheFigureOfTheNetworkAsBars() throws IOException {
        section("""
                == Kennzahl

                .Kilowattstunden Sonnenstrom
                |===
                | Jahr | kWh

                | 2020 | 1.000
                | 2025 | 2.000,5
                |===

                Quelle: Zählerstand.
                """);

        Document home = project.built().page("");
        Element figure = home.expectFirst("section:has(> div > h2#seite-kennzahl)");

        assertThat(figure.text()).contains("2.000,5", "Kilowattstunden Sonnenstrom", "Quelle: Zählerstand.");
        assertThat(figure.select("rect").eachAttr("width")).containsExactly("50", "100");
    }

    @Test
    void showsNoFigureWithoutNumbers() throws IOException {
        section("== Kennzahl\n\nNoch keine.\n");

        BuiltSite site = project.built();

        assertThat(site.page("").select("#seite-kennzahl")).isEmpty();
        assertThat(site.page("netzwerk/").select("main h2").eachText()).contains("Kennzahl");
    }

    private void section(String text) throws IOException {
        String network = Files.readString(folder.resolve(NETWORK));
        project.with(NETWORK, network.replace("== Quellen", text + "\n== Quellen"));
    }
}
