package de.klimanetz.content;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/** The keys and values of {@code jbake.properties}. Adds what is wrong with a value to the problems, with its line. */
final class SettingsFile {

    private static final String FILE = "jbake.properties";

    /** Must not be set: JBake would use other folders than the rest of the program, where the names are fixed. */
    private static final List<String> FOLDERS = List.of("template.folder", "asset.folder", "content.folder");

    private final Properties properties = new Properties();
    private final Problems problems;
    private List<String> lines = List.of();

    private SettingsFile(Problems problems) {
        this.problems = problems;
    }

    /**
     * Reads the file of a project.
     *
     * @param keys all that begin with {@code site.}; any other is an error
     * @return empty if it cannot be read
     */
    static Optional<SettingsFile> read(Path project, List<String> keys, Problems problems) {
        SettingsFile file = new SettingsFile(problems);
        return file.load(project.resolve(FILE), keys) ? Optional.of(file) : Optional.empty();
    }

    private boolean load(Path file, List<String> keys) {
        try {
            Optional<String> text = TextFile.decode(
                    Files.readAllBytes(file), (line, message) -> problems.error(new Place(FILE, line), message));
            if (text.isEmpty()) {
                return false;
            }
            lines = text.get().lines().toList();
            properties.load(new StringReader(text.get()));
        } catch (IllegalArgumentException malformedEscape) {
            problems.error(Place.of(FILE), "Hinter „\\u“ fehlen vier Ziffern. Für den Schrägstrich selbst: \\\\");
            return false;
        } catch (IOException unreadable) {
            problems.error(
                    Place.of(FILE),
                    "Die Datei fehlt oder ist nicht lesbar. Der Befehl gehört in den Ordner der Website.");
            return false;
        }
        for (String key : properties.stringPropertyNames()) {
            if (FOLDERS.contains(key)) {
                problems.error(
                        place(key),
                        "Die Ordner heißen immer templates, assets und content. Löschen Sie „" + key + "“.");
            }
            if (key.startsWith("site.") && !keys.contains(key)) {
                problems.error(
                        place(key), "Den Schlüssel „" + key + "“ gibt es nicht." + Suggestion.didYouMean(key, keys));
            }
        }
        return true;
    }

    /** Returns the value of a key, or an empty text. */
    String text(String key) {
        return properties.getProperty(key, "").strip();
    }

    String required(String key, String example) {
        String value = text(key);
        if (value.isEmpty()) {
            problems.error(Place.of(FILE), "Der Schlüssel „" + key + "“ fehlt. Schreibweise: " + key + "=" + example);
        }
        return value;
    }

    boolean flag(String key) {
        String text = text(key);
        if (!List.of("", "true", "false").contains(text)) {
            problems.error(
                    place(key),
                    "„" + text + "“ ist hier kein Wert. Schreibweise: " + key + "=true oder " + key + "=false");
        }
        return text.equals("true");
    }

    <T extends Enum<T> & Keyed> T choice(String key, String what, Class<T> type, T fallback) {
        String text = text(key);
        List<String> keys = Keyed.keys(type);
        if (!text.isEmpty() && !keys.contains(text)) {
            problems.error(
                    place(key),
                    what + " ist „" + text + "“, das gibt es nicht." + Suggestion.didYouMean(text, keys)
                            + " Schreibweise: " + String.join(", ", keys));
        }
        return Keyed.find(type, text).orElse(fallback);
    }

    int number(String key, int fallback) {
        String text = text(key);
        if (!text.matches("|[1-9]\\d{0,2}")) {
            problems.error(
                    place(key),
                    "„" + text + "“ ist hier keine Zahl von 1 bis 999. Schreibweise: " + key + "=" + fallback);
            return fallback;
        }
        return text.isEmpty() ? fallback : Integer.parseInt(text);
    }

    /** Returns the line of a key, or the file. */
    Place place(String key) {
        for (int index = 0; index < lines.size(); index++) {
            if (lines.get(index).strip().startsWith(key)) {
                return new Place(FILE, index + 1);
            }
        }
        return Place.of(FILE);
    }

    void error(String key, String message) {
        problems.error(place(key), message);
    }
}
