package de.klimanetz.cli;

import com.google.gson.JsonParseException;
import de.klimanetz.model.Publication;
import de.klimanetz.site.PublishedItems;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Reads the manifest of the last publication. */
final class PreviousManifest {

    private static final int SECONDS = 30;

    /** Thrown if the manifest cannot be read; the message is in German. */
    static final class Unreadable extends RuntimeException {
        Unreadable(String name, String reason) {
            super("„" + name + "“: " + reason + " Beim allerersten Mal lassen Sie --previous weg.");
        }
    }

    private PreviousManifest() {}

    /** @throws Unreadable if it is missing, not a manifest, or a manifest without items */
    static Publication read(URI location) {
        boolean file = location.getScheme().equals("file");
        String name = file ? Path.of(location).toString() : location.toString();
        try {
            return PublishedItems.read(file ? Files.readString(Path.of(location)) : fetch(location, name));
        } catch (NoSuchFileException missing) {
            throw new Unreadable(name, "Die Datei gibt es nicht.");
        } catch (IOException unreadable) {
            throw new Unreadable(name, "Das ist nicht lesbar.");
        } catch (JsonParseException noManifest) {
            throw new Unreadable(name, "Das ist kein Verzeichnis einer Veröffentlichung (manifest.json mit „items“).");
        }
    }

    private static String fetch(URI address, String name) {
        // NORMAL never redirects from HTTPS to HTTP.
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(Redirect.NORMAL)
                .connectTimeout(Duration.ofSeconds(SECONDS))
                .build();
        try {
            HttpResponse<String> response = client.sendAsync(
                            HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                    .get(SECONDS, TimeUnit.SECONDS);
            if (response.statusCode() != 200) {
                throw new Unreadable(name, "Der Server antwortet mit " + response.statusCode() + ".");
            }
            return response.body();
        } catch (TimeoutException slow) {
            throw new Unreadable(name, "Der Server antwortet nicht innerhalb von " + SECONDS + " Sekunden.");
        } catch (ExecutionException failure) {
            throw new Unreadable(name, "Der Server ist nicht zu erreichen.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unreadable(name, "Der Abruf wurde abgebrochen.");
        }
    }
}
