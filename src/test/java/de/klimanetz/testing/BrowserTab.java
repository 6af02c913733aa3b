package de.klimanetz.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A tab of a real browser that stays open, driven by the Chrome DevTools Protocol. */
public final class BrowserTab implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String READY = "DevTools listening on ws://";

    private final Process browser;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<JsonObject>> answers = new ConcurrentHashMap<>();
    private int calls;

    private BrowserTab(Process browser, String port) throws IOException, InterruptedException {
        this.browser = browser;
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest open = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/new?about:blank"))
                .PUT(HttpRequest.BodyPublishers.noBody())
                .build();
        JsonObject tab = JsonParser.parseString(
                        client.send(open, BodyHandlers.ofString()).body())
                .getAsJsonObject();
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(tab.get("webSocketDebuggerUrl").getAsString()), new Messages())
                .join();
    }

    /** Starts a browser. */
    static BrowserTab open(Path program, Path profile) {
        try {
            Process browser = new ProcessBuilder(
                            program.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-dev-shm-usage",
                            // Modules are not loaded from the disk otherwise.
                            "--allow-file-access-from-files",
                            "--remote-debugging-port=0",
                            "--remote-allow-origins=*",
                            "--user-data-dir=" + profile,
                            "about:blank")
                    .redirectErrorStream(true)
                    .start();
            BufferedReader output = browser.inputReader(StandardCharsets.UTF_8);
            String line = output.readLine();
            while (line != null && !line.startsWith(READY)) {
                line = output.readLine();
            }
            if (line == null) {
                throw new IOException("The browser has not started.");
            }
            return new BrowserTab(browser, line.replaceFirst(".*:(\\d+)/.*", "$1"));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public void go(String address) {
        call("Page.navigate", "url", address);
        await("document.readyState === 'complete' && location.href.startsWith('" + address + "')");
    }

    /** Returns the value of an expression as text; of a promise, that to which it resolves. */
    public String evaluate(String expression) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty("expression", expression);
        parameters.addProperty("awaitPromise", true);
        JsonObject result = call("Runtime.evaluate", parameters).getAsJsonObject("result");
        JsonElement value = result == null ? null : result.get("value");
        return value == null || value.isJsonNull() ? "" : value.getAsString();
    }

    /** Waits until an expression is true, also across navigation. The browser waits, so that others can work. */
    public void await(String expression) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        String now = "String(Boolean(" + expression + "))";
        String soon = "new Promise(done => setTimeout(() => done(" + now + "), 20))";
        for (String asked = now; !evaluate(asked).equals("true"); asked = soon) {
            if (System.nanoTime() > end) {
                throw new AssertionError("Not true in time: " + expression + " on " + evaluate("location.href") + "\n"
                        + evaluate("document.body.innerText"));
            }
        }
    }

    /** Has a script run on every page that is opened from now on, before those of the page. */
    public void runFirst(String script) {
        call("Page.enable", new JsonObject());
        call("Page.addScriptToEvaluateOnNewDocument", "source", script);
    }

    /** Sets the width of the window in CSS pixels. */
    public void resize(int width) {
        JsonObject size = new JsonObject();
        size.addProperty("width", width);
        size.addProperty("height", 900);
        size.addProperty("deviceScaleFactor", 1);
        size.addProperty("mobile", false);
        call("Emulation.setDeviceMetricsOverride", size);
    }

    /** Sets the value of a media feature, such as {@code prefers-color-scheme}, and resets the others. */
    public void prefer(String feature, String value) {
        JsonObject one = new JsonObject();
        one.addProperty("name", feature);
        one.addProperty("value", value);
        JsonArray features = new JsonArray();
        features.add(one);
        JsonObject media = new JsonObject();
        media.add("features", features);
        call("Emulation.setEmulatedMedia", media);
    }

    /** Presses the Tab key. */
    public void tab() {
        for (String type : List.of("rawKeyDown", "keyUp")) {
            JsonObject key = new JsonObject();
            key.addProperty("type", type);
            key.addProperty("key", "Tab");
            key.addProperty("code", "Tab");
            key.addProperty("windowsVirtualKeyCode", 9);
            call("Input.dispatchKeyEvent", key);
        }
    }

    /** Types into a field like a person who replaces its content. */
    public void fill(String selector, String text) {
        evaluate("document.querySelector('" + selector + "').focus()");
        evaluate("document.querySelector('" + selector + "').select?.()");
        call("Input.insertText", "text", text);
    }

    public void choose(String selector, String value) {
        evaluate("{const field = document.querySelector('" + selector + "'); field.value = '" + value
                + "'; field.dispatchEvent(new Event('change', {bubbles: true}))}");
    }

    public void click(String selector) {
        evaluate("document.querySelector('" + selector + "').click()");
    }

    public Document page() {
        return Jsoup.parse(evaluate("document.documentElement.outerHTML"));
    }

    private JsonObject call(String method, String name, String value) {
        JsonObject parameters = new JsonObject();
        parameters.addProperty(name, value);
        return call(method, parameters);
    }

    private JsonObject call(String method, JsonObject parameters) {
        JsonObject message = new JsonObject();
        message.addProperty("id", ++calls);
        message.addProperty("method", method);
        message.add("params", parameters);
        CompletableFuture<JsonObject> answer = new CompletableFuture<>();
        answers.put(calls, answer);
        socket.sendText(message.toString(), true).join();
        JsonObject result =
                answer.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
        return result.has("result") ? result.getAsJsonObject("result") : new JsonObject();
    }

    @Override
    public void close() {
        List<ProcessHandle> helpers = browser.descendants().toList();
        browser.destroy();
        // The helpers still write to the profile, which the test removes next.
        Stream.concat(Stream.of(browser.toHandle()), helpers.stream())
                .forEach(process -> process.onExit()
                        .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                        .join());
    }

    /** Collects the answers; events of the browser have no id. */
    private final class Messages implements WebSocket.Listener {

        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            text.append(data);
            if (last) {
                JsonObject message = JsonParser.parseString(text.toString()).getAsJsonObject();
                text.setLength(0);
                if (message.has("id")) {
                    answers.remove(message.get("id").getAsInt()).complete(message);
                }
            }
            from.request(1);
            return null;
        }
    }
}
