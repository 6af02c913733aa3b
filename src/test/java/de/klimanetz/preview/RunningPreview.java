package de.klimanetz.preview;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.Build;
import de.klimanetz.testing.TestProject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Optional;
import java.util.Scanner;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A preview of a project with a client that follows its builds. */
final class RunningPreview implements AutoCloseable {

    private static final String END = "end";

    private final HttpClient client = HttpClient.newHttpClient();
    private final BlockingQueue<String> builds = new LinkedBlockingQueue<>();
    private final Preview preview;
    private final InputStream events;

    private RunningPreview(TestProject project, Clock clock) throws IOException {
        Build.Request request = new Build.Request(project.folder(), Optional.empty(), true, clock);
        preview = new Preview(
                TestProject.build(request, TestProject.CONVERTER), TestProject.CONVERTER, project.folder(), clock, 0);
        events = send(request("_vorschau/ereignisse").build(), BodyHandlers.ofInputStream())
                .body();
        Thread reader = new Thread(this::readEvents, "events");
        reader.setDaemon(true);
        reader.start();
    }

    /** Starts a preview and waits for the first build. */
    static RunningPreview of(TestProject project) throws IOException {
        return of(project, TestProject.CLOCK);
    }

    static RunningPreview of(TestProject project, Clock clock) throws IOException {
        RunningPreview preview = new RunningPreview(project, clock);
        if (preview.build().endsWith(" 0")) {
            preview.build();
        }
        return preview;
    }

    private void readEvents() {
        try (Scanner lines = new Scanner(events, StandardCharsets.UTF_8)) {
            String name = "";
            while (lines.hasNextLine()) {
                String line = lines.nextLine();
                if (line.startsWith("event: ")) {
                    name = line.substring(7);
                } else if (line.startsWith("data: ")) {
                    builds.add(name + " " + line.substring(6));
                }
            }
        }
        builds.add(END);
    }

    /** Waits for the next build: “site” or “problems”, and its number. */
    String build() {
        try {
            String build = builds.poll(60, TimeUnit.SECONDS);
            assertThat(build).as("no build").isNotNull();
            return build;
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    Preview preview() {
        return preview;
    }

    String url(String path) {
        return preview.address() + path;
    }

    Document page(String path) {
        return Jsoup.parse(get(path).body());
    }

    HttpResponse<String> get(String path) {
        return send(request(path).build(), BodyHandlers.ofString());
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(preview.address().resolve("/" + path));
    }

    <T> HttpResponse<T> send(HttpRequest request, HttpResponse.BodyHandler<T> handler) {
        try {
            return client.send(request, handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    @Override
    public void close() throws IOException {
        preview.close();
    }
}
