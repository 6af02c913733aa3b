package de.klimanetz.edit;

import de.klimanetz.asciidoc.HeaderScan;
import de.klimanetz.content.Field;
import de.klimanetz.content.Schema;
import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Slugs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes content files: names them, and gives them an id that no other has. They begin as drafts. */
public final class NewItems {

    /** The attributes that say in which year an item is, for folders by year. */
    private static final List<String> DATES = List.of("beginn", "datum");

    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NUMBERED = Pattern.compile("([a-z-]+?)(?:-\\d{4})?-(\\d{3})");

    private final Set<String> paths;
    private final Map<String, String> idsByPath = new TreeMap<>();

    /** Reads the headers of all files. */
    public NewItems(Path content) {
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file :
                    walk.filter(path -> path.toString().endsWith(".adoc")).toList()) {
                String path = content.relativize(file).toString().replace('\\', '/');
                // Only ids are read, which are ASCII; a file in another encoding is reported by the check.
                String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
                idsByPath.put(path, "");
                HeaderScan.read(text).attributes().stream()
                        .filter(attribute -> attribute.name().equals("id"))
                        .forEach(id -> idsByPath.put(path, id.value()));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        paths = Set.copyOf(idsByPath.keySet());
    }

    /**
     * Makes an item.
     *
     * @param values attributes by name; what is missing gets a default where there is one
     */
    public NewItem create(Schema schema, String title, Map<String, String> values, LocalDate today) {
        String year = year(schema.type(), values, today);
        Map<String, String> all = new TreeMap<>(values);
        all.putIfAbsent("id", id(schema.type(), year));
        all.putIfAbsent("stand", today.toString());
        all.putIfAbsent("status", "entwurf");
        if (schema.field("veroeffentlicht").filter(Field::required).isPresent()) {
            all.putIfAbsent("veroeffentlicht", today.toString());
        }
        List<String> order = order(schema);
        ItemText text = ItemText.of("").withTitle(title);
        for (String name : order) {
            text = text.with(name, all.getOrDefault(name, ""), order);
        }
        return new NewItem(
                schema.type().namedByYear()
                        ? pathOfYear(schema.type(), today.getYear())
                        : path(schema.type(), year, Slugs.of(title)),
                text.withBody(body(schema)).text());
    }

    /** Returns the names of the attributes in the order of the schema. */
    public static List<String> order(Schema schema) {
        return schema.fields().stream().map(Field::name).toList();
    }

    private static String body(Schema schema) {
        Stream<String> sections = Stream.concat(
                schema.requiredSections().stream().map(title -> "== " + title + "\n\nText folgt."),
                Stream.of("== " + Body.SOURCES + "\n\n* Eigene Angaben"));
        String intro = schema.requiredSections().isEmpty() ? "Text folgt.\n\n" : "";
        return intro + sections.collect(Collectors.joining("\n\n"));
    }

    /**
     * Returns the item in the folder of its year, with its former address; empty if it is there already.
     *
     * @param path of the present file, relative to {@code content/}
     */
    public Optional<NewItem> inItsYear(String path, ItemText text, Schema schema) {
        ContentType type = schema.type();
        if (!type.yearly()) {
            return Optional.empty();
        }
        String former = type.slug(path);
        String name = former.substring(former.indexOf('/') + 1);
        return year(attribute -> text.value(attribute).orElse(""))
                .filter(year -> !former.startsWith(year + "/"))
                .map(year -> path(type, year, name))
                .map(target -> new NewItem(
                        target,
                        withFormer(text, former, type.slug(target), schema).text()));
    }

    /** Nobody knows the address of a draft. An item that comes back is at its former address again. */
    private static ItemText withFormer(ItemText text, String former, String present, Schema schema) {
        if (text.value("status").equals(Optional.of("entwurf"))) {
            return text;
        }
        Stream<String> before = Arrays.stream(text.value("frueher").orElse("").split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty() && !one.equals(present));
        String earlier = Stream.concat(before, Stream.of(former)).distinct().collect(Collectors.joining(", "));
        return text.with("frueher", earlier, order(schema));
    }

    static String year(ContentType type, Map<String, String> values, LocalDate today) {
        if (!type.yearly()) {
            return "";
        }
        return year(name -> values.getOrDefault(name, "")).orElse(String.valueOf(today.getYear()));
    }

    private static Optional<String> year(UnaryOperator<String> value) {
        return DATES.stream()
                .map(value)
                .map(YEAR::matcher)
                .filter(Matcher::lookingAt)
                .map(MatchResult::group)
                .findFirst();
    }

    /** Returns the next number behind the prefix that most ids of the type have. Gaps stay: an id may once have been used. */
    String id(ContentType type, String year) {
        List<MatchResult> numbered = idsByPath.entrySet().stream()
                .filter(entry -> ContentType.of(entry.getKey()).equals(Optional.of(type)))
                .map(entry -> NUMBERED.matcher(entry.getValue()))
                .filter(Matcher::matches)
                .map(Matcher::toMatchResult)
                .toList();
        String prefix = numbered.stream()
                .collect(Collectors.groupingBy(id -> id.group(1), TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(Slugs.of(type.label()));
        String stem = year.isEmpty() ? prefix : prefix + "-" + year;
        int last = idsByPath.values().stream()
                .filter(id -> id.startsWith(stem + "-"))
                .map(id -> id.substring(stem.length() + 1))
                .filter(number -> number.matches("\\d{3,6}"))
                .mapToInt(Integer::parseInt)
                .max()
                .orElse(0);
        return stem + "-%03d".formatted(last + 1);
    }

    /** Returns the path of the first year without a file. */
    private String pathOfYear(ContentType type, int first) {
        return IntStream.iterate(first, year -> year + 1)
                .mapToObj(year -> type.folder() + "/" + year + ".adoc")
                .filter(path -> !paths.contains(path))
                .findFirst()
                .orElseThrow();
    }

    boolean exists(ContentType type, String slug) {
        return paths.contains(type.folder() + "/" + slug + ".adoc");
    }

    /** Returns a path that no file has. */
    String path(ContentType type, String year, String slug) {
        String name = slug.isEmpty() ? Slugs.of(type.label()) : slug;
        String folder = type.folder() + "/" + (year.isEmpty() ? "" : year + "/");
        return Stream.concat(
                        Stream.of(name),
                        IntStream.iterate(2, number -> number + 1).mapToObj(number -> name + "-" + number))
                .map(one -> folder + one + ".adoc")
                .filter(path -> !paths.contains(path))
                .findFirst()
                .orElseThrow();
    }
}
