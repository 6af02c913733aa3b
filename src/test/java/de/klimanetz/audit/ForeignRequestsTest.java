package de.klimanetz.audit;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignRequestsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=\"https://x.example/a.png\" alt=\"\">",
                "<img src=\"//x.example/a.png\" alt=\"\">",
                "<img src=\"HTTP://x.example/a.png\" alt=\"\">",
                "<link rel=\"stylesheet\" href=\"https://x.example/a.css\">",
                "<link rel=\"Shortcut Icon\" href=\"//x.example/a.ico\">",
                "<link rel=\"preconnect\" href=\"https://x.example/\">",
                "<link rel=\"dns-prefetch\" href=\"https://x.example/\">",
                "<link rel=\"modulepreload\" href=\"https://x.example/a.js\">",
                "<script src=\"https://x.example/a.js\"></script>",
                "<iframe src=\"https://x.example/\"></iframe>",
                "<video src=\"https://x.example/a.mp4\"></video>",
                "<video poster=\"https://x.example/a.png\"></video>",
                "<audio><source src=\"https://x.example/a.mp3\"></audio>",
                "<video><track src=\"https://x.example/a.vtt\"></video>",
                "<object data=\"https://x.example/a.svg\"></object>",
                "<svg><use href=\"https://x.example/a.svg#b\"/></svg>",
                "<svg><image href=\"https://x.example/a.png\"/></svg>",
                "<input type=\"image\" src=\"https://x.example/a.png\" alt=\"\">"
            })
    void reportsRequestsToOtherHosts(String html) {
        assertThat(findings(html))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).endsWith("“ von einem anderen Server."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<a href=\"https://x.example/\">X</a>",
                "<link rel=\"canonical\" href=\"https://x.example/\">",
                "<link rel=\"alternate\" href=\"https://x.example/feed.xml\">",
                "<link rel=\"stylesheet\" href=\"../site.css\">",
                "<img src=\"bilder/a.svg\" alt=\"\">",
                "<svg><use href=\"#a\"/></svg>"
            })
    void acceptsLinksAndOwnResources(String html) {
        assertThat(findings(html)).isEmpty();
    }

    private static List<Problem> findings(String html) {
        Problems problems = new Problems();
        ForeignRequests.find(
                new AuditedPage("index.html", Jsoup.parse(html), Place.of("a"), new SourceLines(Path.of(""))),
                problems);
        return problems.all();
    }
}
