package de.klimanetz.kind.practice;

import de.klimanetz.content.Facts;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.WebAddresses;
import de.klimanetz.csv.Row;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import de.klimanetz.text.Characters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads one row and collects all its problems. */
final class TransferRowReader {

    private final Row row;
    private final TransferNames names;
    private final LocalDate today;
    private final Place place;
    private final Facts facts;
    private final Problems problems = new Problems();

    TransferRowReader(Row row, TransferNames names, LocalDate today) {
        this.row = row;
        this.names = names;
        this.today = today;
        this.place = TransferReader.PLACE.at(row.line());
        this.facts = new Facts(place);
    }

    /** Returns the transfer; empty if the row has errors. */
    Optional<Transfer> read(Map<Integer, Field<?>> columns) {
        for (int column = 0; column < row.cells().size(); column++) {
            String cell = row.cell(column);
            if (!cell.isEmpty()) {
                readCell(Optional.ofNullable(columns.get(column)), cell);
            }
        }
        columns.forEach((column, field) -> {
            if (field.required() && row.cell(column).isEmpty()) {
                problems.error(place, "Die Spalte „" + field.name() + "“ ist leer. " + notation(field));
            }
        });
        Optional<String> practice = facts.find(TransferFields.PRACTICE).flatMap(this::practice);
        Optional<String> member = facts.find(TransferFields.MEMBER).flatMap(this::member);
        Optional<String> evidence = facts.find(TransferFields.EVIDENCE).flatMap(this::evidence);
        checkState();
        checkDate();
        return problems.hasErrors()
                ? Optional.empty()
                : Optional.of(new Transfer(
                        practice.orElseThrow(),
                        member.orElseThrow(),
                        facts.get(TransferFields.STATE),
                        facts.get(TransferFields.SINCE),
                        facts.text(TransferFields.NOTE),
                        facts.text(TransferFields.ADAPTED),
                        facts.text(TransferFields.REASON),
                        evidence.orElse(""),
                        facts.text(TransferFields.CONTACT),
                        place));
    }

    List<Problem> problems() {
        return problems.all();
    }

    private void readCell(Optional<Field<?>> field, String cell) {
        if (field.isEmpty()) {
            problems.error(
                    place,
                    "Die Zelle „" + cell + "“ steht in keiner Spalte. Gehört sie zu der davor, dann setzen Sie den "
                            + "ganzen Text in Anführungszeichen: \"…\"");
            return;
        }
        Optional<Characters.Invisible> invisible = Characters.forbidden(cell).or(() -> Characters.withoutWidth(cell));
        if (invisible.isPresent()) {
            problems.error(
                    place,
                    "In der Spalte „" + field.get().name() + "“ steht ein Zeichen, das man nicht sieht ("
                            + invisible.get().name() + "). Löschen Sie es, oder schreiben Sie die Zelle neu.");
        } else {
            readValue(field.get(), cell);
        }
    }

    private <T> void readValue(Field<T> field, String cell) {
        try {
            facts.put(field, field.type().read(cell), facts.place().at(row.line()));
        } catch (FieldType.Mismatch mismatch) {
            problems.error(
                    place,
                    "In der Spalte „" + field.name() + "“ steht „" + cell + "“, das ist " + mismatch.sentence() + " "
                            + notation(field));
        }
    }

    private Optional<String> practice(String name) {
        Optional<String> slug = names.practice(name);
        if (slug.isEmpty()) {
            problems.error(
                    place, "„" + name + "“ gibt es nicht in content/gute-praxis." + names.suggestedPractice(name));
        }
        return slug;
    }

    private Optional<String> member(String name) {
        Optional<String> slug = names.member(name);
        if (slug.isEmpty()) {
            problems.error(place, "„" + name + "“ gibt es nicht in content/kommunen." + names.suggestedMember(name));
        }
        return slug;
    }

    private Optional<String> evidence(String text) {
        Optional<String> address = WebAddresses.parse(text).isPresent() ? Optional.of(text) : names.address(text);
        if (address.isEmpty()) {
            problems.error(
                    place,
                    "In der Spalte „beleg“ steht „" + text + "“, das ist weder eine Web-Adresse noch ein Eintrag."
                            + names.suggestedItem(text) + " " + notation(TransferFields.EVIDENCE));
        }
        return address;
    }

    private void checkState() {
        Optional<TransferState> state = facts.find(TransferFields.STATE);
        if (state.equals(Optional.of(TransferState.REJECTED)) && !hasValue(TransferFields.REASON)) {
            problems.error(
                    place,
                    "Zum Stand „verworfen“ gehört ein Grund. Schreiben Sie in die Spalte „grund“, woran es lag.");
        }
        if (state.equals(Optional.of(TransferState.ADAPTED)) && !hasValue(TransferFields.ADAPTED)) {
            problems.hint(
                    place,
                    "Zum Stand „angepasst“ fehlt, was die Kommune anders macht. Dafür ist die Spalte „angepasst“ da.");
        }
    }

    private void checkDate() {
        if (facts.find(TransferFields.SINCE)
                .filter(since -> since.first().isAfter(today))
                .isPresent()) {
            problems.error(
                    place,
                    "In der Spalte „seit“ steht ein Tag, der noch kommt. Tragen Sie ein, wie es heute steht; was geplant "
                            + "ist, gehört in die Notiz.");
        }
    }

    private boolean hasValue(Field<String> field) {
        return facts.find(field).isPresent();
    }

    private static String notation(Field<?> field) {
        return "Schreibweise: " + field.type().notation();
    }
}
