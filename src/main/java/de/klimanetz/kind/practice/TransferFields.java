package de.klimanetz.kind.practice;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.Field;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Form;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Slugs;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.TransferState;
import de.klimanetz.problem.Suggestion;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The columns of {@code gute-praxis/transfer.csv}. */
public final class TransferFields {

    private static final List<String> STATES =
            Arrays.stream(TransferState.values()).map(TransferState::label).toList();

    static final Field<String> PRACTICE = required(
            "praxis",
            FieldType.of("der Dateiname ohne „.adoc“ aus content/gute-praxis, oder die id", raw -> raw),
            "Um welche gute Praxis es geht.");
    static final Field<String> MEMBER = required(
            "kommune",
            FieldType.of("der Dateiname ohne „.adoc“ aus content/kommunen", raw -> raw),
            "Welche Kommune sie übernimmt.");
    static final Field<TransferState> STATE = required(
            "stand",
            FieldType.of(String.join(", ", STATES), Form.choice(TransferState.class), TransferFields::state),
            "Wie weit die Kommune ist.");
    static final Field<PartialDate> SINCE =
            required("seit", SpreadsheetDates.DATE, "Seit wann dieser Stand gilt, so genau es feststeht.");
    static final Field<String> NOTE =
            optional("notiz", FieldTypes.TEXT, "Was dazu zu sagen ist; steht auf der Website.");
    static final Field<String> ADAPTED =
            optional("angepasst", FieldTypes.TEXT, "Was die Kommune anders macht als beschrieben.");
    static final Field<String> REASON =
            optional("grund", FieldTypes.TEXT, "Warum nichts daraus wurde. Nötig, wenn „stand“ verworfen ist.");
    static final Field<String> EVIDENCE = optional(
            "beleg",
            FieldType.of(
                    "eine Adresse wie https://www.kreis-borken.de, eine id, oder Ordner und Dateiname eines Eintrags: aktuelles/2026/lastenrad-ist-da",
                    raw -> raw),
            "Wo man es nachlesen kann.");
    static final Field<String> CONTACT =
            optional("kontakt", FieldTypes.TEXT, "Wen man fragen kann: eine Stelle, E-Mail- oder Web-Adresse.");

    /** The columns in the recommended order. */
    public static final List<Field<?>> ALL =
            List.of(PRACTICE, MEMBER, STATE, SINCE, NOTE, ADAPTED, REASON, EVIDENCE, CONTACT);

    private TransferFields() {}

    /** Returns the column for a header cell, ignoring case. */
    static Optional<Field<?>> find(String cell) {
        String name = Slugs.of(cell);
        return ALL.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    static List<String> names() {
        return ALL.stream().map(Field::name).toList();
    }

    private static TransferState state(String raw) throws Mismatch {
        return Keyed.find(TransferState.class, Slugs.of(raw))
                .orElseThrow(() -> new Mismatch(
                        "keiner der möglichen Werte." + Suggestion.didYouMean(raw.replace('_', ' '), STATES)));
    }
}
