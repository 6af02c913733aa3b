package de.klimanetz.kind.offer;

import de.klimanetz.asciidoc.Lines;
import de.klimanetz.content.ContentIndex;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Lookups;
import de.klimanetz.content.MemberNames;
import de.klimanetz.content.Reference;
import de.klimanetz.content.SectionTable;
import de.klimanetz.content.SectionTable.Row;
import de.klimanetz.content.Source;
import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Round;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the rounds of an offer from the table in the section “Runden”. */
final class RoundReader {

    private static final String MEMBERS = "Kommune";
    private static final String FROM = "von";
    private static final String TO = "bis";
    private static final String REGISTER_UNTIL = "Anmeldung bis";
    private static final String PLACES = "Plätze";
    private static final String RESULT = "Ergebnis";
    private static final List<String> COLUMNS = List.of(MEMBERS, FROM, TO, REGISTER_UNTIL, PLACES, RESULT);

    /** An unknown start must be explicit, so that an empty cell is an error. */
    private static final String UNKNOWN = "unbekannt";

    private record LocatedRound(Round round, Place place) {}

    private final Source source;
    private final Lookups lookups;
    private final Problems problems;
    private final Lines lines;

    RoundReader(Source source, Lookups lookups, Problems problems) {
        this.source = source;
        this.lookups = lookups;
        this.problems = problems;
        this.lines = Lines.of(source.text());
    }

    /** Returns the rounds in the order of the table. */
    List<Round> read(Body body) {
        List<LocatedRound> rounds = new ArrayList<>();
        SectionTable table = new SectionTable(source, problems, Body.ROUNDS, COLUMNS, List.of(MEMBERS, FROM));
        for (Row row : table.read(body)) {
            LocatedRound next = new LocatedRound(round(row), source.place().at(row.line()));
            rounds.forEach(earlier -> checkOverlap(earlier, next));
            rounds.add(next);
        }
        return rounds.stream().map(LocatedRound::round).toList();
    }

    private Round round(Row row) {
        Round round = new Round(
                members(row),
                begin(row),
                value(row, TO, DateTypes.DATE),
                value(row, REGISTER_UNTIL, DateTypes.DAY),
                value(row, PLACES, FieldTypes.COUNT),
                row.cells().getOrDefault(RESULT, ""));
        checkDates(row, round);
        return round;
    }

    private List<String> members(Row row) {
        List<String> slugs = new ArrayList<>();
        for (String name : required(row, MEMBERS, FieldTypes.TEXTS).orElse(List.of())) {
            Optional<String> found = MemberNames.slugs(name).stream()
                    .filter(slug -> lookups.exists(new Reference(ContentType.MEMBER, slug)))
                    .findFirst();
            found.ifPresentOrElse(
                    slugs::add,
                    () -> problems.error(
                            place(row, name),
                            "„" + name + "“ gibt es nicht in content/" + ContentType.MEMBER.folder() + "."
                                    + MemberNames.suggested(
                                            name, lookups.index().slugs(ContentType.MEMBER))));
        }
        return slugs;
    }

    private Optional<PartialDate> begin(Row row) {
        return UNKNOWN.equals(row.cells().get(FROM)) ? Optional.empty() : required(row, FROM, DateTypes.DATE);
    }

    private <T> Optional<T> required(Row row, String column, FieldType<T> type) {
        if (!row.cells().containsKey(column)) {
            problems.error(
                    source.place().at(row.line()),
                    "In der Spalte „" + column + "“ steht nichts."
                            + (column.equals(FROM) ? " Weiß niemand mehr, wann es war: " + UNKNOWN : ""));
        }
        return value(row, column, type);
    }

    private <T> Optional<T> value(Row row, String column, FieldType<T> type) {
        String raw = row.cells().get(column);
        if (raw == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(type.read(raw));
        } catch (Mismatch mismatch) {
            problems.error(
                    place(row, raw),
                    "In der Spalte „" + column + "“ steht „" + raw + "“, das ist " + mismatch.sentence()
                            + " Schreibweise: " + type.notation());
            return Optional.empty();
        }
    }

    private void checkDates(Row row, Round round) {
        Optional<LocalDate> first = round.from().map(PartialDate::first);
        if (first.isPresent() && round.last().orElseThrow().isBefore(first.get())) {
            problems.error(place(row, row.cells().get(TO)), "Das Ende der Runde liegt vor ihrem Beginn.");
        } else if (round.registerUntil().isPresent()
                && round.last().isPresent()
                && round.registerUntil().get().isAfter(round.last().get())) {
            problems.error(
                    place(row, row.cells().get(REGISTER_UNTIL)),
                    "Der Anmeldeschluss (" + round.registerUntil().get() + ") liegt nach dem Ende der Runde.");
        }
    }

    private void checkOverlap(LocatedRound earlier, LocatedRound next) {
        next.round().members().stream()
                .filter(earlier.round().members()::contains)
                .filter(town -> earlier.round().overlaps(next.round()))
                .forEach(town -> problems.error(
                        next.place(),
                        "„" + title(town) + "“ hat zur selben Zeit schon die Runde in Zeile "
                                + earlier.place().line()
                                + ". Fassen Sie beide zusammen, oder berichtigen Sie die Tage."));
    }

    private String title(String member) {
        return lookups.target(ContentType.MEMBER, member)
                .map(ContentIndex.Target::title)
                .orElse(member);
    }

    private Place place(Row row, String text) {
        return source.place().at(lines.find(text, row.line()));
    }
}
