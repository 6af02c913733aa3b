package de.klimanetz.finish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.output.Staging;
import de.klimanetz.season.Season;
import de.klimanetz.testing.Events;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Single pages with input that is rare in a build. */
class FinisherTest {

    private final Staging staging = new Staging();

    @ParameterizedTest
    @CsvSource({
        "a/index.html, /, ../",
        "a/index.html, /b/, ../b/",
        "a/index.html, /b/#c, ../b/#c",
        "a/b/index.html, /feed.xml, ../../feed.xml",
        "index.html, /, ./",
        "index.html, /b/?c=/d, b/?c=/d",
        "a/index.html, #b, #b",
        "a/index.html, https://x.example/, https://x.example/",
        "a/index.html, mailto:a@x.example, mailto:a@x.example",
        "404.html, /, /",
        "404.html, /b/, /b/"
    })
    void makesLinksRelative(String path, String written, String published) {
        assertThat(finish(path, "<a href=\"" + written + "\">x</a>").attr("href"))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @ValueSource(strings = {"img src", "form action", "object data", "link href", "script src", "use href"})
    void makesAllOtherAddressesRelative(String elementAndAttribute) {
        String[] parts = elementAndAttribute.split(" ");

        Element element = finish("a/index.html", "<" + parts[0] + " " + parts[1] + "=\"/b.x\"></" + parts[0] + ">");

        assertThat(element.attr(parts[1])).isEqualTo("../b.x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"png", "jpg"})
    void readsTheSizeOfPixelImages(String format, @TempDir Path folder) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(7, 5, BufferedImage.TYPE_INT_RGB), format, bytes);
        staging.copy("bilder/a." + format, Files.write(folder.resolve("a"), bytes.toByteArray()));

        Element image = finish("a/index.html", "<img src=\"/bilder/a." + format + "\" alt=\"\">");

        assertThat(image.attr("width")).isEqualTo("7");
        assertThat(image.attr("height")).isEqualTo("5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 0 640 360       | 640
            0,0,640,360       | 640
            ' 0 0 640 360 '   | 640
            -10 -10 24.6 24.6 | 24
            """)
    void readsTheSizeOfDrawings(String box, String width) {
        staging.put("bilder/a.svg", "<?xml version=\"1.0\"?><svg viewBox=\"" + box + "\"><path d=\"M0 0\"/></svg>");

        assertThat(finish("index.html", "<img src=\"/bilder/a.svg\" alt=\"\">").attr("width"))
                .isEqualTo(width);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<svg/>", "<svg viewBox=\"0 0 a b\"/>", "<svg viewBox=\"0 0 100% 5\"/>", "<p>", "", "<svg"})
    void addsNoSizeToUnreadablePictures(String svg) {
        staging.put("bilder/a.svg", svg);
        staging.put("bilder/a.png", "kein Bild");

        assertThat(finish("index.html", "<img src=\"/bilder/a.svg\" alt=\"\">").hasAttr("width"))
                .isFalse();
        assertThat(finish("index.html", "<img src=\"/bilder/a.png\" alt=\"\">").hasAttr("width"))
                .isFalse();
        assertThat(finish("index.html", "<img src=\"/bilder/fehlt.svg\" alt=\"\">")
                        .hasAttr("width"))
                .isFalse();
    }

    @Test
    void keepsASizeOfTheTemplate() {
        staging.put("bilder/a.svg", "<svg viewBox=\"0 0 640 360\"/>");

        assertThat(finish("index.html", "<img src=\"/bilder/a.svg\" width=\"32\" alt=\"\">")
                        .attr("width"))
                .isEqualTo("32");
    }

    @Test
    void joinsStyleSheetsInTheOrderOfTheirNames() {
        staging.put("css/20-b.css", "/* zwei */\n.b {\n  margin: 0 1px;\n}\n");
        staging.put("css/10-a.css", ".a > .c,\n.d { color: red; }\n");

        String name = finish("index.html", "<link rel=\"stylesheet\" href=\"/site.css\">")
                .attr("href");

        assertThat(staging.text(name)).contains(".a>.c,.d{color:red}.b{margin:0 1px}");
        assertThat(staging.paths()).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            .a :hover { width: calc(1px + 2px) }              | .a :hover{width:calc(1px + 2px)}
            @media (min-width: 40rem) and (hover: hover) { a { b: c } } | @media (min-width:40rem) and (hover:hover){a{b:c}}
            a::before { content: "\\201E" }                    | a::before{content:"\\201E"}
            a { margin: -1px auto 0 -2px }                    | a{margin:-1px auto 0 -2px}
            @layer reset, tokens;                             | @layer reset,tokens;
            """)
    void minifiesStyleSheets(String css, String minified) {
        assertThat(Whitespace.squeezeCss(css)).isEqualTo(minified);
    }

    @Test
    void keepsStringsInStyleSheets() {
        assertThat(Whitespace.squeezeCss("a::after { content: \"a , b: c; }\" }"))
                .isEqualTo("a::after{content:\"a , b: c; }\"}");
    }

    @Test
    void namesModulesByTheirContentAndThatOfTheirImports() {
        String before = module("export const c = 1;\n");
        String after = module("export const c = 2;\n");

        assertThat(before).matches("js/a/a\\.[0-9a-f]{10}\\.js").isNotEqualTo(after);
        assertThat(staging.paths()).hasSize(3).allMatch(path -> path.matches("js/a/[abc]\\.[0-9a-f]{10}\\.js"));
        assertThat(staging.text(after).orElseThrow())
                .matches("import \\{ b } from \"\\./b\\.[0-9a-f]{10}\\.js\";\nb\\(`// text`\\);\n");
    }

    /** Returns the address of a module that imports a second one, which imports a third one. */
    private String module(String third) {
        staging.paths().forEach(staging::remove);
        staging.put("js/a/a.js", "// Why\nimport { b } from \"./b.js\";\n\n  b(`// text`);\n");
        staging.put("js/a/b.js", "import { c } from \"./c.js\";\n\nexport const b = c;\n");
        staging.put("js/a/c.js", third);
        Element head = finish("index.html", "<p><script type=\"module\" src=\"/js/a/a.js\"></script></p>");
        assertThat(head.select("link[rel=modulepreload]").eachAttr("href"))
                .hasSize(2)
                .allMatch(address -> staging.contains(address));
        return head.expectFirst("script").attr("src");
    }

    @Test
    void keepsScriptsWithTextsOfSeveralLines() {
        String script = "// Why\nconst a = `one\n  // two\n`;\n";

        assertThat(Whitespace.squeezeScript(script)).isEqualTo(script);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "import \"./b.js\";",
                "import { b } from './b.js';",
                "import {\n  b\n} from \"./b.js\";",
                "export { b } from \"./b.js\";",
                "const b = await import(\"./b.js\");"
            })
    void rejectsImportsThatItDoesNotKnow(String line) {
        staging.put("js/a/a.js", line + "\n");
        staging.put("js/a/b.js", "export const b = 1;\n");

        assertThatThrownBy(() -> finish("index.html", "<p>Text</p>"))
                .hasMessage("js/a/a.js: write imports as import { name } from \"./file.js\";");
    }

    @Test
    void rejectsModulesThatImportEachOther() {
        staging.put("js/a/a.js", "import { b } from \"./b.js\";\n");
        staging.put("js/a/b.js", "import { a } from \"./a.js\";\n");

        assertThatThrownBy(() -> finish("index.html", "<p>")).hasMessageContaining("js/a/a.js, js/a/b.js");
    }

    @Test
    void createsOneStyleSheetPerFolder() {
        staging.put("css/10-a.css", "a{}");
        staging.put("css/matrix/20-c.css", "c{}");
        staging.put("css/matrix/10-b.css", "b{}");

        String name = finish("index.html", "<link rel=\"stylesheet\" href=\"/matrix.css\">")
                .attr("href");

        assertThat(name).matches("matrix\\.[0-9a-f]{10}\\.css");
        assertThat(staging.text(name)).contains("b{}c{}");
        assertThat(staging.paths()).hasSize(2);
    }

    @Test
    void coloursADrawingBySeasonAndByNight() {
        String drawing = "<svg viewBox=\"0 0 6 4\"><path d=\"M0 0\" fill=\"%s\"/><path stroke=\"#123456\"/></svg>";
        staging.put("bilder/a.svg", drawing.formatted("#eaf3f6"));
        staging.put("bilder/b.svg", drawing.formatted("#abcdef"));

        finish("index.html", "<p>");

        Document coloured = Jsoup.parse(staging.text("bilder/a.svg").orElseThrow(), Parser.xmlParser());
        assertThat(coloured.select("path").eachAttr("fill")).containsExactly("#dbe8ef");
        assertThat(coloured.select("path").eachAttr("stroke")).containsExactly("#123456");
        assertThat(coloured.select("svg > style").html())
                .contains("prefers-color-scheme:dark")
                .contains("[fill=\"#dbe8ef\"]{fill:#14262f}");
        assertThat(staging.text("bilder/b.svg")).contains(drawing.formatted("#abcdef"));
    }

    /** Finishes a page with one element and returns the element. */
    private Element finish(String path, String html) {
        String page = new Finisher(Events.SETTINGS, Season.WINTER, staging)
                .finish(path, "<!doctype html><title>x</title><body>" + html)
                .text();
        return Jsoup.parse(page).body().child(0);
    }
}
