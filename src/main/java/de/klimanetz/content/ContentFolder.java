package de.klimanetz.content;

import de.klimanetz.asciidoc.HeaderScan;
import de.klimanetz.model.ContentType;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Walks {@code content/}. Links to other places on the disk are not followed, hidden files not seen; a file that has no
 * business here is an error, since JBake would publish it.
 */
final class ContentFolder {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String SOURCE = "adoc";
    private static final List<String> EXTENSIONS = List.of(SOURCE, "geojson", "jpg", "pdf", "png", "svg", "webp");
    private static final long LARGEST_TEXT = 1_000_000;

    private final Path root;
    private final Problems problems;
    private final List<Source> sources = new ArrayList<>();
    private final List<String> files = new ArrayList<>();

    private ContentFolder(Path root, Problems problems) {
        this.root = root;
        this.problems = problems;
    }

    static ContentFolder read(Path root, Problems problems) {
        ContentFolder folder = new ContentFolder(root, problems);
        if (!Files.isDirectory(root)) {
            problems.error(
                    Place.of("content"), "Der Ordner „content“ fehlt. Der Befehl gehört in den Ordner der Website.");
            return folder;
        }
        try (Stream<Path> walk = Files.walk(root)) {
            walk.filter(path -> !isHidden(root.relativize(path)) && !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .sorted()
                    .forEach(folder::add);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return folder;
    }

    List<Source> sources() {
        return sources;
    }

    /** Files to publish as they are, relative to {@code content/}. */
    List<String> files() {
        return files;
    }

    private void add(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        Place place = Place.of("content/" + path);
        if (Files.isSymbolicLink(file)) {
            problems.error(place, "Verknüpfungen werden nicht verfolgt. Legen Sie die Datei selbst hier ab.");
        } else if (hasFitExtension(file.getFileName().toString(), place) && hasFitName(path, place)) {
            if (path.endsWith("." + SOURCE)) {
                addSource(file, path, place);
            } else {
                files.add(path);
                if (path.endsWith(".svg")) {
                    checkDrawing(file, place);
                }
            }
        }
    }

    private boolean hasFitExtension(String name, Place place) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (EXTENSIONS.contains(extension)) {
            return true;
        }
        if (name.matches("(?i).*\\.jpe?g")) {
            problems.error(place, "Bitte umbenennen: Die Endung heißt „.jpg“.");
        } else if (name.contains("." + SOURCE + ".")) {
            problems.error(place, "Bitte umbenennen: Nach „." + SOURCE + "“ kommt nichts mehr.");
        } else if (extension.equals(name)) {
            problems.error(place, "Dateien ohne Endung gehören nicht in content. " + allowed(""));
        } else {
            problems.error(
                    place,
                    "Dateien mit der Endung „." + extension + "“ gehören nicht in content. " + allowed(extension));
        }
        return false;
    }

    private void checkDrawing(Path file, Place place) {
        text(file, place).map(SvgFile::findings).orElse(List.of()).forEach(finding -> problems.error(place, finding));
    }

    private static String allowed(String extension) {
        return "Erlaubt sind " + String.join(", ", EXTENSIONS) + "."
                + Suggestion.didYouMean(extension.toLowerCase(Locale.ROOT), EXTENSIONS);
    }

    private boolean hasFitName(String path, Place place) {
        String withoutExtension = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
        Optional<String> unfit = Arrays.stream(withoutExtension.split("/"))
                .filter(part -> !NAME.matcher(part).matches())
                .findFirst();
        unfit.ifPresent(part -> problems.error(
                place,
                "Der Name „" + part + "“ wird Teil einer Adresse und darf nur a–z, 0–9 und Bindestriche haben."
                        + suggestion(Slugs.of(part))));
        return unfit.isEmpty();
    }

    private static String suggestion(String slug) {
        return slug.isEmpty() ? "" : " Vorschlag: " + slug;
    }

    private void addSource(Path file, String path, Place place) {
        Optional<ContentType> type = typeOf(path);
        if (type.isEmpty()) {
            String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            List<String> folders =
                    Arrays.stream(ContentType.values()).map(ContentType::folder).toList();
            problems.error(
                    place,
                    "Hier wird keine Seite erwartet. Ordner sind: " + String.join(", ", folders) + "."
                            + Suggestion.didYouMean(folder, folders));
            return;
        }
        String slug = path.substring(type.get().folder().length() + 1, path.length() - ".adoc".length());
        if (!hasFitDepth(type.get(), slug, place)) {
            return;
        }
        text(file, place)
                .ifPresent(text -> sources.add(new Source(path, type.get(), slug, text, HeaderScan.read(text), place)));
    }

    private static Optional<ContentType> typeOf(String path) {
        return Arrays.stream(ContentType.values())
                .filter(type -> path.startsWith(type.folder() + "/"))
                .findFirst();
    }

    private boolean hasFitDepth(ContentType type, String slug, Place place) {
        if (type.yearly() && !slug.matches("\\d{4}/[^/]+")) {
            problems.error(
                    place,
                    "Die Datei gehört in einen Ordner für ihr Jahr. Schreibweise: content/" + type.folder()
                            + "/2026/name.adoc");
            return false;
        }
        if (!type.yearly() && slug.contains("/")) {
            problems.error(place, "Die Datei gehört unmittelbar in content/" + type.folder() + ".");
            return false;
        }
        return true;
    }

    private Optional<String> text(Path file, Place place) {
        try {
            if (Files.size(file) > LARGEST_TEXT) {
                problems.error(
                        place,
                        "Die Datei hat " + Files.size(file) / 1_000_000
                                + " MB, erlaubt ist 1 MB. Teilen Sie den Text auf.");
                return Optional.empty();
            }
            return TextFile.decode(
                    Files.readAllBytes(file), (line, message) -> problems.error(place.at(line), message));
        } catch (IOException unreadable) {
            problems.error(place, "Die Datei ist nicht lesbar.");
            return Optional.empty();
        }
    }

    private static boolean isHidden(Path relative) {
        for (Path part : relative) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
