package de.klimanetz.preview;

import com.sun.net.httpserver.HttpExchange;
import de.klimanetz.preview.LiveSite.State;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Tells one browser of every build, as server-sent events (HTML Living Standard, 9.2). */
final class EventStream {

    /** Only a write shows that the browser has gone. */
    private static final long SIGN_OF_LIFE_SECONDS = 15;

    private EventStream() {}

    /** Writes until the browser closes the connection. */
    static void serve(HttpExchange exchange, LiveSite site) throws IOException {
        BlockingQueue<State> states = new LinkedBlockingQueue<>();
        Consumer<State> listener = states::add;
        exchange.getResponseHeaders().set("Content-Type", "text/event-stream");
        exchange.sendResponseHeaders(200, 0);
        site.listen(listener);
        try (OutputStream browser = exchange.getResponseBody()) {
            write(browser, message(site.state()));
            while (true) {
                State state = states.poll(SIGN_OF_LIFE_SECONDS, TimeUnit.SECONDS);
                write(browser, state == null ? ":\n\n" : message(state));
            }
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        } finally {
            site.forget(listener);
        }
    }

    private static String message(State state) {
        return "event: " + (state.isBroken() ? "problems" : "site") + "\ndata: " + state.version() + "\n\n";
    }

    private static void write(OutputStream browser, String text) throws IOException {
        browser.write(text.getBytes(StandardCharsets.UTF_8));
        browser.flush();
    }
}
