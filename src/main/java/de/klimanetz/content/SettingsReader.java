package de.klimanetz.content;

import de.klimanetz.model.Settings;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** Reads our part of {@code jbake.properties}: the keys that begin with {@code site.}; the others are JBake's. */
public final class SettingsReader {

    private static final String FILE = "jbake.properties";
    private static final List<String> KEYS = List.of(
            "site.host", "site.id", "site.title", "site.timezone", "site.demo", "site.operator", "site.barrier.email");

    private final Properties properties = new Properties();
    private final Problems problems;
    private List<String> lines = List.of();

    private SettingsReader(Problems problems) {
        this.problems = problems;
    }

    /**
     * @param baseUrl what the call says, which counts more than the file
     * @return the settings, or nothing when something is wrong; then the reasons are among the problems
     */
    public static Optional<Settings> read(Path project, Optional<String> baseUrl, Problems problems) {
        SettingsReader reader = new SettingsReader(problems);
        return reader.load(project.resolve(FILE)) ? reader.settings(baseUrl) : Optional.empty();
    }

    private boolean load(Path file) {
        try {
            String text = Files.readString(file);
            lines = text.lines().toList();
            properties.load(new StringReader(text));
        } catch (IOException unreadable) {
            problems.error(
                    Place.of(FILE),
                    "Die Datei fehlt oder ist nicht lesbar. Der Befehl gehört in den Ordner der Website.");
            return false;
        }
        for (String key : properties.stringPropertyNames()) {
            if (key.startsWith("site.") && !KEYS.contains(key)) {
                problems.error(
                        place(key), "Den Schlüssel „" + key + "“ gibt es nicht." + Suggestion.didYouMean(key, KEYS));
            }
        }
        return true;
    }

    private Optional<Settings> settings(Optional<String> baseUrl) {
        Optional<URI> base = baseUrl(baseUrl.orElse(text("site.host")));
        Optional<ZoneId> zone = zone(text("site.timezone"));
        String title = required("site.title");
        String authority = required("site.id");
        if (base.isEmpty() || zone.isEmpty() || problems.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Settings(
                title,
                base.get(),
                authority,
                zone.get(),
                Boolean.parseBoolean(text("site.demo")),
                text("site.operator"),
                text("site.barrier.email")));
    }

    private Optional<URI> baseUrl(String text) {
        try {
            URI uri = URI.create(text.endsWith("/") ? text : text + "/");
            if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme()) && uri.getQuery() == null) {
                return Optional.of(uri);
            }
        } catch (IllegalArgumentException malformed) {
            // said below
        }
        problems.error(
                place("site.host"),
                "Die Adresse der Website ist „" + text + "“. Schreibweise: site.host=https://www.klimakreis.example/");
        return Optional.empty();
    }

    private Optional<ZoneId> zone(String text) {
        try {
            return Optional.of(ZoneId.of(text.isEmpty() ? "Europe/Berlin" : text));
        } catch (DateTimeException unknown) {
            problems.error(
                    place("site.timezone"),
                    "Die Zeitzone „" + text + "“ gibt es nicht. Schreibweise: site.timezone=Europe/Berlin");
            return Optional.empty();
        }
    }

    private String required(String key) {
        String value = text(key);
        if (value.isEmpty()) {
            problems.error(Place.of(FILE), "Der Schlüssel „" + key + "“ fehlt. Schreibweise: " + key + "=…");
        }
        return value;
    }

    private String text(String key) {
        return properties.getProperty(key, "").strip();
    }

    private Place place(String key) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).strip().startsWith(key)) {
                return new Place(FILE, index + 1);
            }
        }
        return Place.of(FILE);
    }
}
