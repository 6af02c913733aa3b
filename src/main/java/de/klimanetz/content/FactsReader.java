package de.klimanetz.content;

import de.klimanetz.asciidoc.Header;
import de.klimanetz.asciidoc.Lines;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import de.klimanetz.text.Characters;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a header and validates it against the schema of its type. */
final class FactsReader {

    private static final Pattern ATTRIBUTE_REFERENCE = Pattern.compile("\\{[a-z][a-z0-9_-]*\\}");

    /** Longer ones do not fit into card images and lines of feeds. */
    private static final int MAX_TITLE = 400;

    private static final int READABLE_TITLE = 120;

    /** Names follow the colon. */
    private static final int NAME_COLUMN = 2;

    private final Schema schema;
    private final References references;
    private final Problems problems;

    FactsReader(Schema schema, References references, Problems problems) {
        this.schema = schema;
        this.references = references;
        this.problems = problems;
    }

    /** Returns the values, or empty if the header has an error; all errors are added to the problems. */
    Optional<Facts> read(Source source) {
        Place place = source.place();
        Header header = source.header();
        Facts facts = new Facts(place);
        if (source.text().isBlank()) {
            problems.error(
                    place, "Die Datei ist leer. Löschen Sie sie, oder schreiben Sie in die erste Zeile: = Titel");
            return Optional.empty();
        }
        boolean valid = checkShape(source, header, place);
        Set<String> misspelled = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Header.Attribute attribute : header.attributes()) {
            Integer firstLine = seen.putIfAbsent(attribute.name(), attribute.line());
            if (attribute.name().startsWith("jbake-")) {
                continue;
            }
            if (firstLine != null) {
                problems.error(
                        place.at(attribute.line(), NAME_COLUMN),
                        "Die Angabe „" + attribute.name() + "“ steht zweimal, zuerst in Zeile " + firstLine
                                + ". Lassen Sie eine stehen.");
                valid = false;
            } else {
                valid &= readAttribute(attribute, facts);
                if (schema.field(attribute.name()).isEmpty()) {
                    Suggestion.nearest(attribute.name(), schema.names()).ifPresent(misspelled::add);
                }
            }
        }
        for (Field<?> field : schema.fields()) {
            if (field.required() && !seen.containsKey(field.name()) && !misspelled.contains(field.name())) {
                problems.error(
                        place.at(header.titleLine()),
                        "Die Angabe „" + field.name() + "“ fehlt. " + field.help() + " Schreibweise: :" + field.name()
                                + ": " + field.type().notation());
                valid = false;
            }
        }
        return valid ? Optional.of(facts) : Optional.empty();
    }

    private boolean checkShape(Source source, Header header, Place place) {
        if (header.title().isEmpty()) {
            String line = source.text()
                    .lines()
                    .skip(header.titleLine() - 1L)
                    .findFirst()
                    .orElse("");
            problems.error(
                    place.at(header.titleLine()),
                    "Der Titel fehlt. Die erste Zeile lautet: = Titel" + note(line, ". In der Zeile"));
            return false;
        }
        for (Header.Stray stray : header.strays()) {
            problems.error(
                    place.at(stray.line()),
                    Lines.isConflictMark(stray.text()) || stray.text().equals("=======")
                            ? "Hier steht eine Marke von git: Zwei Änderungen derselben Stelle sind nicht "
                                    + "zusammengeführt. Lassen Sie stehen, was gilt, und löschen Sie die Marken."
                            : stray.text().isEmpty()
                                    ? "Hier steht eine leere Zeile mitten zwischen den Angaben. Löschen Sie sie."
                                    : "„" + truncated(stray.text()) + "“ ist keine Angabe. Schreibweise: :name: Wert. "
                                            + "Zwischen den Angaben und dem Text steht eine leere Zeile."
                                            + note(stray.text(), " In der Zeile"));
        }
        if (ATTRIBUTE_REFERENCE.matcher(header.title()).find()) {
            problems.error(
                    place.at(header.titleLine()),
                    "Im Titel werden Verweise in geschweiften Klammern nicht ersetzt. Schreiben Sie den Text aus.");
        }
        return checkTitle(header.title(), place.at(header.titleLine()))
                && header.strays().isEmpty();
    }

    private boolean checkTitle(String title, Place place) {
        Optional<Characters.Invisible> invisible = Characters.withoutWidth(title);
        if (invisible.isPresent()) {
            problems.error(
                    place,
                    "Im Titel steht ein Zeichen, das man nicht sieht ("
                            + invisible.get().name() + "). Löschen Sie es, oder schreiben Sie den Titel neu.");
            return false;
        }
        int length = Characters.count(title);
        if (length > MAX_TITLE) {
            problems.error(
                    place, "Der Titel hat " + length + " Zeichen, erlaubt sind " + MAX_TITLE + ". Kürzen Sie ihn.");
        } else if (length > READABLE_TITLE) {
            problems.hint(
                    place,
                    "Der Titel hat " + length + " Zeichen; bis " + READABLE_TITLE + " bleibt er in Listen lesbar.");
        }
        return length <= MAX_TITLE;
    }

    private boolean readAttribute(Header.Attribute attribute, Facts facts) {
        Place place = facts.place().at(attribute.line(), attribute.column());
        Optional<Field<?>> field = schema.field(attribute.name());
        if (field.isEmpty()) {
            problems.error(
                    place.at(attribute.line(), NAME_COLUMN),
                    "Die Angabe „" + attribute.name() + "“ gibt es bei „"
                            + schema.type().label() + "“ nicht."
                            + Suggestion.didYouMean(attribute.name(), schema.names()));
            return false;
        }
        if (attribute.value().isEmpty()) {
            problems.error(
                    place,
                    "Die Angabe „" + attribute.name() + "“ ist leer. Schreibweise: :" + attribute.name() + ": "
                            + field.get().type().notation()
                            + (field.get().required() ? "" : ". Was nicht feststeht, bleibt weg."));
            return false;
        }
        if (ATTRIBUTE_REFERENCE.matcher(attribute.value()).find()) {
            problems.error(
                    place,
                    "In der Angabe „" + attribute.name()
                            + "“ werden Verweise in geschweiften Klammern nicht ersetzt. Schreiben Sie den Text aus.");
            return false;
        }
        Optional<Characters.Invisible> invisible = Characters.withoutWidth(attribute.value());
        if (invisible.isPresent()) {
            problems.error(
                    place,
                    "In der Angabe „" + attribute.name() + "“ steht ein Zeichen, das man nicht sieht ("
                            + invisible.get().name() + "). Löschen Sie es, oder schreiben Sie die Zeile neu.");
            return false;
        }
        return readValue(field.get(), attribute, facts);
    }

    private <T> boolean readValue(Field<T> field, Header.Attribute attribute, Facts facts) {
        try {
            T value = field.type().read(attribute.value());
            facts.put(field, value, place(facts, attribute, ""));
            return references.check(value, part -> place(facts, attribute, part));
        } catch (FieldType.Mismatch mismatch) {
            problems.error(
                    place(facts, attribute, mismatch.part()),
                    "Die Angabe „" + field.name() + "“ ist „" + truncated(attribute.value()) + "“, das ist "
                            + mismatch.sentence() + " Schreibweise: "
                            + field.type().notation()
                            + note(attribute.value(), ". Im Wert"));
            return false;
        }
    }

    /** @param part of a list, or empty for the whole value */
    private static Place place(Facts facts, Header.Attribute attribute, String part) {
        Matcher matcher = Pattern.compile("(?:^|,)\\s*(" + Pattern.quote(part) + ")\\s*(?:,|$)")
                .matcher(attribute.value());
        boolean inFirstLine = attribute.line() == attribute.lastLine() && !part.isEmpty() && matcher.find();
        return facts.place().at(attribute.line(), attribute.column() + (inFirstLine ? matcher.start(1) : 0));
    }

    /** Explains why a value looks right and is not. */
    private static String note(String text, String where) {
        return Characters.invisible(text)
                .map(character ->
                        where + " steht ein Zeichen, das man nicht sieht (" + character.name() + "). Löschen Sie es.")
                .orElse("");
    }

    private static String truncated(String text) {
        return Characters.shortened(text, 80);
    }
}
