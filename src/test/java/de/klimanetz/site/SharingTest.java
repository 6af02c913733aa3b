package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Icons, web app manifest and Open Graph: what others show of the site. */
class SharingTest {

    private static final String HOST = "https://klima.example/";

    @TempDir
    private Path folder;

    private TestProject project;

    @BeforeEach
    void create() {
        project = TestProject.small(folder);
    }

    @Test
    void namesIconsInTheirSizes() throws IOException {
        Staging staging = project.stage().staging();
        JsonObject manifest = JsonParser.parseString(
                        staging.text("site.webmanifest").orElseThrow())
                .getAsJsonObject();

        assertThat(manifest.get("name").getAsString()).isEqualTo("Klimanetz Beispielkreis");
        for (JsonElement icon : manifest.getAsJsonArray("icons")) {
            String file = icon.getAsJsonObject().get("src").getAsString();
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(staging.bytes(file)));
            assertThat(icon.getAsJsonObject().get("sizes").getAsString())
                    .isEqualTo(image.getWidth() + "x" + image.getHeight());
        }
        assertThat(page(staging, "index.html").select("link[rel=manifest]").attr("href"))
                .isEqualTo("site.webmanifest");
    }

    @Test
    void keepsIconsOfTheProject() {
        project.with("assets/favicon.svg", "<svg fill=\"#00502f\"/>");

        assertThat(project.stage().staging().text("favicon.svg")).contains("<svg fill=\"#00502f\"/>");
    }

    @Test
    void describesPagesForSocialNetworks() {
        Staging staging = project.stage().staging();
        Document event = page(staging, "termine/2027/radtour/index.html");

        assertThat(property(event, "og:title")).isEqualTo("Radtour am Bach");
        assertThat(property(event, "og:url"))
                .isEqualTo(HOST + "termine/2027/radtour/")
                .isEqualTo(event.select("link[rel=canonical]").attr("href"));
        assertThat(property(event, "og:image")).isEqualTo(HOST + "termine/2027/radtour/karte.png");
        assertThat(staging.contains("termine/2027/radtour/karte.png")).isTrue();
        assertThat(property(page(staging, "termine/index.html"), "og:image")).isEqualTo(HOST + "karte.png");
        assertThat(staging.contains("karte.png")).isTrue();
        assertThat(page(staging, "404.html").select("link[rel=canonical], meta[property]"))
                .isEmpty();
    }

    @Test
    void hasCardsForTheNewestOfManyItems() {
        for (int number = 0; number < 520; number++) {
            project.with(
                    "content/aktuelles/2026/meldung-%d.adoc".formatted(number), """
                    = Meldung
                    :id: meldung-%1$d
                    :kurztext: Neues.
                    :stand: 2026-01-01
                    :veroeffentlicht: 2026-01-01
                    :datum: 2026-%2$02d-01
                    :art: meldung

                    Text.

                    == Quellen

                    * Eigene Angaben
                    """.formatted(number, 1 + number / 60));
        }

        Staging staging = project.stage().staging();

        assertThat(staging.paths())
                .filteredOn(path -> path.endsWith("/karte.png"))
                .hasSize(500);
        assertThat(staging.contains("aktuelles/2026/meldung-519/karte.png")).isTrue();
        assertThat(staging.contains("kommunen/musterdorf/karte.png")).isTrue();
        assertThat(property(page(staging, "aktuelles/2026/meldung-59/index.html"), "og:image"))
                .isEqualTo(HOST + "karte.png");
    }

    private static String property(Document page, String name) {
        return page.select("meta[property=" + name + "]").attr("content");
    }

    private static Document page(Staging staging, String path) {
        return Jsoup.parse(staging.text(path).orElseThrow());
    }
}
