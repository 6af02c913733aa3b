package de.klimanetz.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** External links against a server that answers like those of the web. */
class LinkCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Reserved names never resolve (RFC 6761). */
    private static final String NOWHERE = "https://nirgends.invalid/seite";

    @TempDir
    private Path folder;

    private final ConcurrentLinkedQueue<String> requests = new ConcurrentLinkedQueue<>();
    private HttpServer server;
    private String root;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        root = "http://127.0.0.1:" + server.getAddress().getPort() + "/";
        server.createContext("/", this::answer);
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            requests.add(exchange.getRequestMethod() + " " + path);
            boolean get = exchange.getRequestMethod().equals("GET");
            Map<String, String> targets =
                    Map.of("/alt", "/neu", "/anmelden", "/neu", "/kreis", "/kreis", "/ins-leere", NOWHERE);
            if (targets.containsKey(path)) {
                exchange.getResponseHeaders().set("Location", targets.get(path));
            }
            int status = switch (path) {
                case "/alt", "/kreis" -> 301;
                case "/anmelden", "/ins-leere" -> 302;
                case "/weg" -> 404;
                case "/kaputt" -> 500;
                case "/nur-get" -> get ? 200 : 405;
                default -> 200;
            };
            exchange.sendResponseHeaders(status, -1);
        }
    }

    @Test
    void saysWhatIsWrong() throws InterruptedException {
        assertThat(check(List.of("da", "nur-get", "anmelden", "alt", "weg", "kaputt", "kreis")))
                .containsExactly(
                        "Die Seite „" + root + "alt“ ist umgezogen. Schreiben Sie: " + root + "neu",
                        "Die Seite „" + root
                                + "weg“ gibt es nicht mehr (Antwort 404). Suchen Sie eine andere, oder lassen Sie den Link weg.",
                        "„" + root + "kaputt“ ließ sich nicht prüfen (Antwort 500). Sehen Sie selbst nach.",
                        "„" + root + "kreis“ ließ sich nicht prüfen. Sehen Sie selbst nach.");
    }

    @Test
    void asksAgainOnlyAfterSomeTime() throws InterruptedException {
        check(List.of("da", "weg"));
        requests.clear();
        check(List.of("da", "weg"));
        assertThat(requests).isEmpty();

        check(TODAY.plusDays(1), List.of("da", "weg"));
        assertThat(requests).containsExactly("HEAD /weg", "GET /weg");

        requests.clear();
        check(TODAY.plusDays(30), List.of("da"));
        assertThat(requests).containsExactly("HEAD /da");
    }

    @Test
    void asksServersThatAreGoneOnlyOnce() throws InterruptedException {
        List<ExternalLink> links = List.of(link(root + "da"), link(NOWHERE), link(NOWHERE + "/2"));

        assertThat(linkCheck(TODAY).check(links).orElseThrow())
                .extracting(problem -> problem.message())
                .hasSize(2)
                .allMatch(message -> message.contains("antwortet niemand"));
    }

    /** A redirect to a server that is gone says nothing of the other pages. */
    @Test
    void doesNotTakeAServerForGoneBecauseOfARedirect() throws InterruptedException {
        assertThat(check(List.of("ins-leere", "da")))
                .containsExactly("„" + root + "ins-leere“ ließ sich nicht prüfen. Sehen Sie selbst nach.");
    }

    @Test
    void knowsNothingWithoutNetwork() throws InterruptedException {
        assertThat(linkCheck(TODAY).check(List.of(link(NOWHERE)))).isEmpty();
        assertThat(linkCheck(TODAY).check(List.of())).contains(List.of());
    }

    /** Whoever writes a link must not be able to ask servers inside of a town hall. */
    @Test
    void asksNoServersOfTheOwnNetwork() throws InterruptedException {
        Optional<List<?>> found = new LinkCheck(folder.resolve("links"), TODAY)
                .check(List.of(
                        link(root + "da"),
                        link("http://192.168.1.1/"),
                        link("http://[::1]/"),
                        link("http://[fd00::1]/")))
                .map(List::copyOf);

        assertThat(requests).isEmpty();
        assertThat(found.orElseThrow())
                .hasSize(4)
                .allMatch(problem -> problem.toString().contains("nicht prüfen"));
    }

    @Test
    void findsTheLinksOfPagesAndTheirPlaces() throws IOException {
        Staging staging = new Staging();
        staging.put("index.html", "<a href='https://a.example/x?a=1&amp;b=2#teil'>A</a><a href='seite/'>B</a>");
        staging.put("x/index.html", "<a href='https://b.example/'>C</a><a href='https://eigen.example/x'>D</a>");
        Files.createDirectories(folder.resolve("content/seiten"));
        Files.writeString(
                folder.resolve("content/seiten/a.adoc"),
                "= A\n\nhttps://b.example/mehr[M]\n\nSiehe https://a.example/x?a=1&b=2#teil[A].\n");

        assertThat(ExternalLinks.of(staging, URI.create("https://eigen.example/"), folder.resolve("content")))
                .containsExactly(
                        new ExternalLink("https://a.example/x?a=1&b=2", new Place("content/seiten/a.adoc", 5, 7)),
                        new ExternalLink("https://b.example/", Place.of("output/x/index.html")));
    }

    private List<String> check(List<String> paths) throws InterruptedException {
        return check(TODAY, paths);
    }

    private List<String> check(LocalDate day, List<String> paths) throws InterruptedException {
        List<ExternalLink> links = paths.stream().map(path -> link(root + path)).toList();
        return linkCheck(day).check(links).orElseThrow().stream()
                .map(problem -> problem.message())
                .toList();
    }

    private LinkCheck linkCheck(LocalDate day) {
        return new LinkCheck(folder.resolve("links"), day, address -> true, Duration.ZERO);
    }

    private static ExternalLink link(String address) {
        return new ExternalLink(address, Place.of("content/seiten/a.adoc"));
    }
}
