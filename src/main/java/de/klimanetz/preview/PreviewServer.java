package de.klimanetz.preview;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import de.klimanetz.Build;
import de.klimanetz.output.Staging;
import de.klimanetz.preview.LiveSite.State;
import de.klimanetz.site.HeldBack;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Serves the last site without errors to this machine only. Requests for other hosts are refused, so that no website can
 * read drafts through a name that it points here.
 */
final class PreviewServer implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(PreviewServer.class.getName());

    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; frame-src 'self'; "
                    + "manifest-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    private static final int LARGEST_FORM = 5_000_000;

    /** For the build of what a form has written. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private static final Set<String> POSTS = Set.of(Frames.SAVE, Frames.HAND_IN, Frames.TEXT);

    /** Names with a hash of the content, as the build gives them to style sheets and scripts. */
    private static final Pattern HASHED = Pattern.compile(".*\\.[0-9a-f]{10}\\.(css|js)");

    private static final Set<String> RESOURCES = Set.of("preview.css", "preview.js", "form.js");

    static {
        // The server writes head and body of an answer apart. Without this option the second one waits for up to 40 ms
        // (Nagle's algorithm with delayed acknowledgement, RFC 1122, 4.2.3.4).
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(PreviewServer::daemon);
    private final LiveSite site;
    private final ProblemPage problems;
    private final Forms forms;
    private final HandIn handIn;
    private final TextView text;
    private final List<String> hosts;

    /**
     * Starts serving.
     *
     * @param port 0 takes any free one
     * @throws java.net.BindException if the port is taken
     */
    PreviewServer(int port, LiveSite site, Path project, Forms forms, TextView text) throws IOException {
        this.site = site;
        this.problems = new ProblemPage(project);
        this.forms = forms;
        this.handIn = new HandIn(project, site);
        this.text = text;
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        hosts = List.of("localhost:" + port(), "127.0.0.1:" + port(), "[::1]:" + port());
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    int port() {
        return server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "preview");
        thread.setDaemon(true);
        return thread;
    }

    private void handle(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        try (exchange) {
            if (!hosts.contains(exchange.getRequestHeaders().getFirst("Host"))) {
                send(exchange, 403, "text/plain; charset=utf-8", "Nur von diesem Rechner aus.");
            } else if (exchange.getRequestMethod().equals("POST") && POSTS.contains(path)) {
                receive(exchange, path);
            } else if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
                send(exchange, 405, "text/plain; charset=utf-8", "Nur GET und HEAD.");
            } else {
                respond(exchange, path);
            }
        } catch (IOException gone) {
            LOG.log(Level.FINE, "The browser has closed the connection.", gone);
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, "The request " + exchange.getRequestURI() + " has failed.", bug);
            throw bug;
        }
    }

    private void respond(HttpExchange exchange, String path) throws IOException {
        State state = site.state();
        if (path.equals(Frames.EVENTS)) {
            EventStream.serve(exchange, site);
        } else if (path.startsWith(Frames.ROOT) && RESOURCES.contains(path.substring(Frames.ROOT.length()))) {
            String name = path.substring(Frames.ROOT.length());
            send(exchange, 200, MediaTypes.of(name), Frames.resource(name));
        } else if (state.version() == 0) {
            send(exchange, 503, MediaTypes.of("html"), waiting(state));
        } else if (path.equals(Frames.NEW)) {
            send(exchange, forms.create(state, query(exchange)));
        } else if (path.equals(Frames.HAND_IN)) {
            send(exchange, handIn.show());
        } else if (path.equals(Frames.EDIT)) {
            send(exchange, forms.edit(state, query(exchange)));
        } else if (path.equals(Frames.TEXT)) {
            send(exchange, 200, MediaTypes.of("html"), text.frame(state));
        } else if (state.site().isEmpty()) {
            send(exchange, 503, MediaTypes.of("html"), state.isBroken() ? problems.html(state) : waiting(state));
        } else if (path.equals(Frames.PROBLEMS)) {
            send(exchange, 200, MediaTypes.of("html"), problems.html(state));
        } else if (path.equals(Frames.HELD_BACK)) {
            send(exchange, 200, MediaTypes.of("html"), heldBack(state));
        } else {
            sendFile(exchange, state, path);
        }
    }

    private static FormData query(HttpExchange exchange) {
        return FormData.of(exchange.getRequestURI().getRawQuery());
    }

    /**
     * Does what a form of this preview asks for. Browsers name the origin of every POST, so that no other website can have
     * one sent.
     */
    private void receive(HttpExchange exchange, String path) throws IOException {
        String origin = exchange.getRequestHeaders().getFirst("Origin");
        if (hosts.stream().noneMatch(host -> ("http://" + host).equals(origin))) {
            send(exchange, 403, "text/plain; charset=utf-8", "Nur aus der Vorschau selbst.");
            return;
        }
        byte[] body = exchange.getRequestBody().readNBytes(LARGEST_FORM + 1);
        if (body.length > LARGEST_FORM) {
            send(exchange, 413, "text/plain; charset=utf-8", "Das ist zu viel für ein Formular.");
            return;
        }
        FormData form = FormData.of(new String(body, StandardCharsets.US_ASCII));
        switch (path) {
            case Frames.SAVE -> send(exchange, saved(form));
            case Frames.HAND_IN -> send(exchange, handIn.submit(form));
            default -> send(exchange, 200, MediaTypes.of("html"), text.html(form.get("text")));
        }
    }

    private Forms.Answer saved(FormData form) {
        State state = site.state();
        Forms.Answer answer = forms.save(state, form);
        return answer.written() ? built(answer, state.version()) : answer;
    }

    /** The browser goes on when the page is there, or to the errors that keep it from being there. */
    private Forms.Answer built(Forms.Answer answer, long version) {
        try {
            return site.after(version, PATIENCE).isBroken()
                    ? Forms.Answer.goTo(
                            Frames.PROBLEMS + "?zurueck="
                                    + URLEncoder.encode(answer.location(), StandardCharsets.UTF_8),
                            true)
                    : answer;
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
            return answer;
        }
    }

    private static void send(HttpExchange exchange, Forms.Answer answer) throws IOException {
        if (!answer.location().isEmpty()) {
            exchange.getResponseHeaders().set("Location", answer.location());
        }
        send(exchange, answer.status(), MediaTypes.of("html"), answer.html());
    }

    private static String waiting(State state) {
        Element main = Frames.page("Die Website wird gebaut …", state.version());
        main.appendElement("p").text("Gleich geht es los. Diese Seite lädt sich von selbst neu.");
        return main.ownerDocument().outerHtml();
    }

    private static String heldBack(State state) {
        Element main = Frames.page("Noch nicht sichtbar", state.version());
        Build.Result result = state.site().orElseThrow();
        List<HeldBack> entries = result.heldBack();
        main.appendElement("p")
                .text(
                        entries.isEmpty()
                                ? "Alles, was geschrieben ist, steht auch auf der Website."
                                : "Die Vorschau zeigt auch, was die Website noch nicht zeigt:");
        Element list = main.appendElement("ul");
        for (HeldBack entry : entries) {
            Element point = list.appendElement("li");
            point.appendElement("a")
                    .attr("href", entry.item().address())
                    .text(entry.item().title());
            point.appendText(": " + entry.reason(result.day()));
        }
        return main.ownerDocument().outerHtml();
    }

    /** Finds files as the web server of the operator does: a folder by its index page, what is missing by 404.html. */
    private void sendFile(HttpExchange exchange, State state, String path) throws IOException {
        Build.Result result = state.site().orElseThrow();
        Staging staging = result.staging();
        String file = Staging.path(path);
        if (staging.contains(file + "/index.html")) {
            exchange.getResponseHeaders().set("Location", path + "/");
            send(exchange, 301, MediaTypes.of("txt"), "");
        } else if (!staging.contains(file)) {
            send(
                    exchange,
                    404,
                    MediaTypes.of("html"),
                    PreviewBar.add(state, "/404.html", staging.text("404.html").orElse("")));
        } else if (file.endsWith(".html")) {
            send(
                    exchange,
                    200,
                    MediaTypes.of("html"),
                    PreviewBar.add(state, path, staging.text(file).orElseThrow()));
        } else {
            send(exchange, 200, MediaTypes.of(file), staging.bytes(file));
        }
    }

    private static void send(HttpExchange exchange, int status, String type, String text) throws IOException {
        send(exchange, status, type, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] bytes) throws IOException {
        Headers headers = exchange.getResponseHeaders();
        headers.set("Content-Type", type);
        boolean lasting = status == 200
                && HASHED.matcher(exchange.getRequestURI().getPath()).matches();
        headers.set("Cache-Control", lasting ? "max-age=31536000, immutable" : "no-store");
        headers.set("Content-Security-Policy", POLICY);
        headers.set("X-Content-Type-Options", "nosniff");
        // With "no-referrer" the origin of forms would be "null" (Fetch Standard, “append a request Origin header”).
        headers.set("Referrer-Policy", "same-origin");
        boolean bodyless = exchange.getRequestMethod().equals("HEAD") || bytes.length == 0;
        exchange.sendResponseHeaders(status, bodyless ? -1 : bytes.length);
        if (!bodyless) {
            exchange.getResponseBody().write(bytes);
        }
    }
}
