package de.klimanetz.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which pictures pages and list entries show. */
class PicturesTest {

    private static final String PICTURE = """
            :bild: %s
            :bild-alt: %s
            :bild-urheber: Gemeinde Musterdorf
            :bild-lizenz: CC BY 4.0
            """;
    private static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 3\"/>";

    @TempDir
    private Path folder;

    @Test
    void showThePictureOfTheCampaignUnlessTheyHaveTheirOwn() {
        TestProject project = TestProject.small(folder)
                .with("content/bilder/rad.svg", SVG)
                .with("content/bilder/helm.svg", SVG)
                .with("content/kampagnen/radeln-2027.adoc", campaign())
                .with("content/aktuelles/2026/start.adoc", news("start", ":kampagne: radeln-2027\n"))
                .with(
                        "content/aktuelles/2026/helme.adoc",
                        news("helme", ":kampagne: radeln-2027\n" + PICTURE.formatted("helm.svg", "Ein Helm")));

        BuiltSite site = project.built();

        assertThat(site.page("aktuelles/2026/start/").select("main img").eachAttr("alt"))
                .containsExactly("Ein Rad");
        assertThat(site.page("aktuelles/2026/helme/").select("main img").eachAttr("alt"))
                .containsExactly("Ein Helm");
        assertThat(site.page("aktuelles/2026/lastenrad-ist-da/").select("main img"))
                .isEmpty();
        assertThat(site.page("aktuelles/").select("main li img").eachAttr("src"))
                .containsExactlyInAnyOrder("../bilder/rad.svg", "../bilder/helm.svg");
    }

    private static String campaign() {
        return """
                = Radeln 2027
                :id: kampagne-radeln-2027
                :kurztext: Drei Wochen lang fahren alle Rad.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :art: aktion
                :von: 2027-05-01
                :bis: 2027-05-21
                %s
                Alle fahren Rad.
                """.formatted(PICTURE.formatted("rad.svg", "Ein Rad"));
    }

    private static String news(String name, String more) {
        return """
                = Meldung
                :id: meldung-%s
                :kurztext: Es geht los.
                :stand: 2026-11-01
                :art: meldung
                :datum: 2026-11-01
                :kommunen: musterdorf
                %s
                Es geht los.
                """.formatted(name, more);
    }
}
