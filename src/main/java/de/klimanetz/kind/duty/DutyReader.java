package de.klimanetz.kind.duty;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Facts;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.MemberNames;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.content.Reference;
import de.klimanetz.content.SectionTable;
import de.klimanetz.content.SectionTable.Row;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.vocabulary.Land;
import de.klimanetz.problem.Suggestion;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Creates a {@link Duty} from a parsed file. The deadlines and the states of the Kommunen are tables of its text. */
final class DutyReader {

    private static final String SIZE = "Einwohner";
    private static final String LAND = "Land";
    private static final String DEADLINE = "Frist";
    private static final String MEMBER = "Kommune";
    private static final String STATE = "Stand";
    private static final String SINCE = "Seit";
    private static final String EVIDENCE = "Beleg";
    private static final String NOTE = "Notiz";

    private static final String EVERYBODY = "alle";
    private static final Pattern BOUND = Pattern.compile("(über|bis) (\\d{1,3}(?:\\.?\\d{3}){0,2})");

    private final ParsedFile file;
    private final Lines lines;

    private DutyReader(ParsedFile file) {
        this.file = file;
        this.lines = Lines.of(file.source().text());
    }

    static Optional<Duty> read(ParsedFile file) {
        return Optional.of(new DutyReader(file).read());
    }

    private Duty read() {
        Facts facts = file.facts();
        return new Duty(
                file.common(),
                facts.get(DutyFields.BASIS),
                facts.get(DutyFields.BASIS_ADDRESS),
                facts.get(DutyFields.OBLIGED),
                table(DutyFields.RULES, List.of(SIZE, LAND, DEADLINE), List.of(SIZE, DEADLINE)).stream()
                        .flatMap(row -> rule(row).stream())
                        .toList(),
                steps());
    }

    private List<Row> table(String section, List<String> columns, List<String> required) {
        return new SectionTable(file.source(), file.problems(), section, columns, required).read(file.body());
    }

    private Optional<DutyRule> rule(Row row) {
        Optional<LocalDate> day = required(row, DEADLINE, DateTypes.DAY);
        Optional<Land> land = land(row);
        String size = row.cells().getOrDefault(SIZE, EVERYBODY);
        if (size.equals(EVERYBODY)) {
            return day.map(last -> new DutyRule(size, Optional.empty(), Optional.empty(), land, last));
        }
        Matcher bound = BOUND.matcher(size);
        if (!bound.matches()) {
            error(
                    row,
                    size,
                    "In der Spalte „" + SIZE + "“ steht „" + size
                            + "“. Schreibweise: über 100.000, bis 100.000 oder alle");
            return Optional.empty();
        }
        Optional<Integer> people = Optional.of(Integer.valueOf(bound.group(2).replace(".", "")));
        boolean above = bound.group(1).equals("über");
        return day.map(last ->
                new DutyRule(size, people.filter(number -> above), people.filter(number -> !above), land, last));
    }

    private Optional<Land> land(Row row) {
        String name = row.cells().get(LAND);
        if (name == null) {
            return Optional.empty();
        }
        List<String> names = Arrays.stream(Land.values()).map(Land::label).toList();
        if (!names.contains(name)) {
            error(
                    row,
                    name,
                    "Das Land „" + name + "“ gibt es nicht." + Suggestion.didYouMean(name, names)
                            + " Schreibweise: Nordrhein-Westfalen; gilt die Frist in allen Ländern, bleibt die Zelle leer.");
        }
        return Arrays.stream(Land.values())
                .filter(land -> land.label().equals(name))
                .findFirst();
    }

    private List<Duty.Step> steps() {
        Map<String, Integer> seen = new HashMap<>();
        List<Duty.Step> steps = new ArrayList<>();
        for (Row row : table(DutyFields.STEPS, List.of(MEMBER, STATE, SINCE, EVIDENCE, NOTE), List.of(MEMBER, STATE))) {
            Optional<String> member = member(row);
            Optional<DutyState> state = required(row, STATE, FieldTypes.choice(DutyState.class));
            if (member.isEmpty() || state.isEmpty()) {
                continue;
            }
            Integer before = seen.putIfAbsent(member.get(), row.line());
            if (before != null) {
                error(
                        row,
                        row.cells().get(MEMBER),
                        "„" + row.cells().get(MEMBER) + "“ steht schon in Zeile " + before
                                + ". Jede Kommune hat nur eine Zeile. Löschen Sie die ältere.");
                continue;
            }
            String evidence = row.cells().getOrDefault(EVIDENCE, "");
            if (state.get() == DutyState.DONE && evidence.isEmpty()) {
                error(
                        row,
                        row.cells().get(MEMBER),
                        "Zu „" + row.cells().get(MEMBER)
                                + "“ fehlt der Beleg, dass die Pflicht erfüllt ist. Schreibweise: https://… in der Spalte „"
                                + EVIDENCE + "“");
            }
            steps.add(new Duty.Step(
                    file.source().place().at(lines.find(row.cells().get(MEMBER), row.line())),
                    member.get(),
                    state.get(),
                    value(row, SINCE, DateTypes.DATE),
                    row.cells().getOrDefault(NOTE, ""),
                    value(row, EVIDENCE, FieldTypes.WEB_ADDRESS).orElse("")));
        }
        return steps;
    }

    private Optional<String> member(Row row) {
        String name = row.cells().getOrDefault(MEMBER, "");
        Optional<String> found = MemberNames.slugs(name).stream()
                .filter(slug -> file.lookups().exists(new Reference(ContentType.MEMBER, slug)))
                .findFirst();
        if (found.isEmpty()) {
            error(
                    row,
                    name,
                    "„" + name + "“ gibt es nicht in content/" + ContentType.MEMBER.folder() + "."
                            + MemberNames.suggested(name, file.lookups().index().slugs(ContentType.MEMBER)));
        }
        return found;
    }

    private <T> Optional<T> required(Row row, String column, FieldType<T> type) {
        if (!row.cells().containsKey(column)) {
            error(row, "", "In der Spalte „" + column + "“ steht nichts. Schreibweise: " + type.notation());
        }
        return value(row, column, type);
    }

    private <T> Optional<T> value(Row row, String column, FieldType<T> type) {
        return Optional.ofNullable(row.cells().get(column)).flatMap(raw -> value(row, column, raw, type));
    }

    private <T> Optional<T> value(Row row, String column, String raw, FieldType<T> type) {
        try {
            return Optional.of(type.read(raw));
        } catch (Mismatch mismatch) {
            error(
                    row,
                    raw,
                    "In der Spalte „" + column + "“ steht „" + raw + "“, das ist " + mismatch.sentence()
                            + " Schreibweise: " + type.notation());
            return Optional.empty();
        }
    }

    private void error(Row row, String text, String message) {
        file.problems().error(file.source().place().at(lines.find(text, row.line())), message);
    }
}
