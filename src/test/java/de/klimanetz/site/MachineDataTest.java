package de.klimanetz.site;

import static de.klimanetz.testing.Html.page;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The JSON-LD of the site of the repository matches the visible pages. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MachineDataTest {

    private static final String HOST = "https://klimakreis.example/";

    private Staging staging;

    @BeforeAll
    void stage() {
        staging = TestProject.repository().stage().staging();
    }

    Stream<String> pages() {
        return staging.pages().stream();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void breadcrumbsMatchTheVisibleTrail(String path) {
        Document page = page(staging, path);
        List<Element> visible = page.select("nav[aria-label=Sie sind hier] li");
        Optional<JsonObject> trail = data(page, "BreadcrumbList");

        assertThat(trail.isPresent()).isEqualTo(!visible.isEmpty());
        List<JsonObject> steps = trail.stream()
                .flatMap(list -> list.getAsJsonArray("itemListElement").asList().stream())
                .map(step -> step.getAsJsonObject())
                .toList();
        assertThat(steps).hasSameSizeAs(visible);
        for (int index = 0; index < steps.size(); index++) {
            JsonObject step = steps.get(index);
            Element link = visible.get(index).selectFirst("a");
            assertThat(step.get("position").getAsInt()).isEqualTo(index + 1);
            assertThat(plain(step.get("name").getAsString()))
                    .isEqualTo(plain(visible.get(index).text()));
            assertThat(step.has("item")).isEqualTo(link != null);
            if (link != null) {
                page.setBaseUri(HOST + path);
                assertThat(file(step.get("item").getAsString())).isEqualTo(file(link.absUrl("href")));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void nameDescriptionAndAddressMatchThePage(String path) {
        Document page = page(staging, path);
        for (Element script : page.select("script[type=application/ld+json]")) {
            JsonObject data = JsonParser.parseString(script.data()).getAsJsonObject();
            assertThat(data.get("@context").getAsString()).isEqualTo("https://schema.org");
            if (!data.has("url")) {
                continue;
            }
            String name = data.get(data.has("headline") ? "headline" : "name").getAsString();
            assertThat(plain(page.select("h1").text())).isIn(plain(name), "Abgesagt: " + plain(name));
            assertThat(page.select("meta[name=description]").attr("content"))
                    .isEqualTo(data.get("description").getAsString());
            assertThat(file(data.get("url").getAsString())).isEqualTo(path);
        }
    }

    @Test
    void everyKindHasItsSchemaOrgType() {
        assertThat(typesIn("aktuelles/2")).containsOnly("NewsArticle");
        assertThat(typesIn("kommunen/ahaus/index.html")).containsExactly("GovernmentOrganization");
        assertThat(typesIn("netzwerk/index.html")).containsExactly("Organization");
        assertThat(typesIn("gute-praxis/oekoprofit/")).containsOnly("Article");
        assertThat(typesIn("impressum/")).isEmpty();
    }

    @Test
    void datesOfNewsMatchThePage() {
        List<String> news = pages().filter(path -> path.matches("aktuelles/\\d{4}/.+/index.html"))
                .toList();

        assertThat(news).isNotEmpty().allSatisfy(path -> {
            Document page = page(staging, path);
            data(page, "NewsArticle")
                    .ifPresent(data -> assertThat(data.get("datePublished").getAsString())
                            .isEqualTo(page.select("time").attr("datetime")));
        });
    }

    @Test
    void examplesHaveNoDataAndTextIsEscaped(@TempDir Path folder) throws IOException {
        TestProject project = TestProject.small(folder);
        Path news = folder.resolve("content/aktuelles/2026/lastenrad-ist-da.adoc");
        String text = Files.readString(news);
        Files.writeString(news, text.replaceFirst("= .*", "= Rad</script><b>\"da\" 🚲"));
        assertThat(data(page(project.stage().staging(), "aktuelles/2026/lastenrad-ist-da/index.html"), "NewsArticle")
                        .map(data -> data.get("headline").getAsString()))
                .contains("Rad</script><b>\"da\" 🚲");

        Files.writeString(news, text.replaceFirst(":id:", ":beispiel: ja\n:id:"));
        assertThat(data(page(project.stage().staging(), "aktuelles/2026/lastenrad-ist-da/index.html"), "NewsArticle"))
                .isEmpty();
    }

    private List<String> typesIn(String prefix) {
        return pages().filter(path -> path.startsWith(prefix))
                .flatMap(path -> page(staging, path).select("script[type=application/ld+json]").stream())
                .map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                .map(data -> data.get("@type").getAsString())
                .filter(type -> !type.equals("BreadcrumbList"))
                .toList();
    }

    private static Optional<JsonObject> data(Document page, String type) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                .filter(data -> data.get("@type").getAsString().equals(type))
                .findFirst();
    }

    private static String file(String address) {
        return Staging.path("/" + address.substring(HOST.length()));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00a0]+", " ").strip();
    }
}
