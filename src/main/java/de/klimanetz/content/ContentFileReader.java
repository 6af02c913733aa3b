package de.klimanetz.content;

import de.klimanetz.asciidoc.HeaderScan;
import de.klimanetz.csv.Table;
import de.klimanetz.csv.TableReader;
import de.klimanetz.files.BinaryFile;
import de.klimanetz.files.SvgFile;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Slugs;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads and validates one file. A file that does not belong in {@code content/} is an error: JBake would copy it. */
final class ContentFileReader {

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final String SOURCE = "adoc";
    private static final List<String> EXTENSIONS =
            List.of(SOURCE, "geojson", "jpg", "mp4", "pdf", "png", "svg", "webp");
    private static final List<String> SPREADSHEETS = List.of("csv", "ods", "xls", "xlsx");
    /** File systems allow 255 bytes; feeds, calendars and pictures add to the name. */
    private static final int MAX_NAME = 100;

    private static final long MAX_TEXT_BYTES = 1_000_000;
    private static final long MAX_TABLE_BYTES = 10_000_000;

    private final Problems problems = new Problems();
    private final Path file;
    private final List<String> tables;
    private final String path;
    private final Place place;

    private ContentFileReader(Path file, String path, List<String> tables) {
        this.file = file;
        this.tables = tables;
        this.path = path;
        this.place = Place.of("content/" + path);
    }

    /**
     * Reads a file; never throws for unreadable or invalid files, but reports problems.
     *
     * @param path relative to {@code content/}, with slashes
     * @param tables paths of the permitted tables, relative to {@code content/}
     */
    static ContentFile read(Path file, String path, List<String> tables) {
        return new ContentFileReader(file, path, tables).read();
    }

    private ContentFile read() {
        Optional<Source> source = Optional.empty();
        Optional<Table> table = Optional.empty();
        boolean published = false;
        if (Files.isSymbolicLink(file)) {
            problems.error(place, "Verknüpfungen werden nicht verfolgt. Legen Sie die Datei selbst hier ab.");
        } else if (tables.contains(path)) {
            table = bytes(MAX_TABLE_BYTES).flatMap(bytes -> TableReader.read(bytes, place, problems));
        } else if (hasAllowedExtension(file.getFileName().toString()) && hasValidName()) {
            if (path.endsWith("." + SOURCE)) {
                source = source();
            } else {
                published = true;
                checkFormat(path.substring(path.lastIndexOf('.') + 1));
            }
        }
        return new ContentFile(source, table, published, problems.all());
    }

    private boolean hasAllowedExtension(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (EXTENSIONS.contains(extension)) {
            return true;
        }
        if (SPREADSHEETS.contains(extension.toLowerCase(Locale.ROOT))) {
            problems.error(
                    place,
                    "Eine Tabelle gibt es in content nur einmal: content/" + String.join(", content/", tables)
                            + ", gespeichert als „CSV UTF-8“.");
        } else if (name.matches("(?i).*\\.jpe?g")) {
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

    private void checkFormat(String extension) {
        if (extension.equals("svg")) {
            text().map(SvgFile::findings).orElse(List.of()).forEach(finding -> problems.error(place, finding));
        }
        BinaryFile.limit(extension)
                .flatMap(limit -> bytes(limit))
                .flatMap(content -> BinaryFile.finding(content, extension))
                .ifPresent(finding -> problems.error(place, finding));
    }

    private static String allowed(String extension) {
        return "Erlaubt sind " + String.join(", ", EXTENSIONS) + "."
                + Suggestion.didYouMean(extension.toLowerCase(Locale.ROOT), EXTENSIONS);
    }

    private boolean hasValidName() {
        String withoutExtension = path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
        Optional<String> invalidPart = Arrays.stream(withoutExtension.split("/"))
                .filter(part -> !NAME.matcher(part).matches())
                .findFirst();
        Optional<String> tooLong = Arrays.stream(withoutExtension.split("/"))
                .filter(part -> part.length() > MAX_NAME)
                .findFirst();
        if (tooLong.isPresent()) {
            problems.error(
                    place,
                    "Der Name hat " + tooLong.get().length() + " Zeichen, erlaubt sind " + MAX_NAME
                            + ". Er wird Teil von Adressen und Dateinamen.");
            return false;
        }
        invalidPart.ifPresent(part -> problems.error(
                place,
                "Der Name „" + part + "“ wird Teil einer Adresse und darf nur a–z, 0–9 und Bindestriche haben."
                        + suggestion(Slugs.of(part))));
        return invalidPart.isEmpty();
    }

    private static String suggestion(String slug) {
        return slug.isEmpty() ? "" : " Vorschlag: " + slug;
    }

    private Optional<Source> source() {
        Optional<ContentType> type = ContentType.of(path);
        if (type.isEmpty()) {
            String folder = path.contains("/") ? path.substring(0, path.indexOf('/')) : path;
            List<String> folders = Arrays.stream(ContentType.values())
                    .map(ContentType::folder)
                    .distinct()
                    .toList();
            problems.error(
                    place,
                    "Hier wird keine Seite erwartet. Ordner sind: " + String.join(", ", folders) + "."
                            + Suggestion.didYouMean(folder, folders));
            return Optional.empty();
        }
        String slug = type.get().slug(path);
        return hasValidDepth(type.get(), slug)
                ? text().map(text -> new Source(path, type.get(), slug, text, HeaderScan.read(text), place))
                : Optional.empty();
    }

    private boolean hasValidDepth(ContentType type, String slug) {
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

    private Optional<String> text() {
        return bytes(MAX_TEXT_BYTES)
                .flatMap(bytes -> TextFile.decode(bytes, (line, message) -> problems.error(place.at(line), message)));
    }

    private Optional<byte[]> bytes(long maxBytes) {
        try {
            if (Files.size(file) > maxBytes) {
                problems.error(
                        place,
                        String.format(Locale.GERMAN, "Die Datei hat %.1f MB, erlaubt ", Files.size(file) / 1e6)
                                + (maxBytes > 1_000_000 ? "sind " : "ist ") + maxBytes / 1_000_000 + " MB. "
                                + (path.endsWith("." + SOURCE) ? "Teilen Sie den Text auf." : "Verkleinern Sie sie."));
                return Optional.empty();
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (IOException unreadable) {
            problems.error(place, "Die Datei ist nicht lesbar.");
            return Optional.empty();
        }
    }
}
