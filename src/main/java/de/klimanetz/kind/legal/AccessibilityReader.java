package de.klimanetz.kind.legal;

import de.klimanetz.content.Facts;
import de.klimanetz.content.FieldType;
import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.content.SectionTable;
import de.klimanetz.content.SectionTable.Row;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.model.legal.Accessibility.Assessment;
import de.klimanetz.model.legal.Accessibility.Barrier;
import de.klimanetz.model.legal.Accessibility.Enforcement;
import de.klimanetz.model.legal.Reason;
import java.util.List;
import java.util.Optional;

/** Creates an {@link Accessibility} from a parsed file. What is not accessible is a table of its text. */
final class AccessibilityReader {

    private static final String WHAT = "Inhalt";
    private static final String REASON = "Grund";
    private static final String ALTERNATIVE = "Alternative";

    private static final FieldType<Reason> REASONS = FieldTypes.choice(Reason.class);

    private AccessibilityReader() {}

    static Optional<Accessibility> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Accessibility(
                file.common(),
                LegalFields.inHead(facts),
                LegalFields.rank(facts),
                facts.find(AccessibilityFields.STATUS),
                new Assessment(
                        facts.find(AccessibilityFields.CREATED),
                        facts.find(AccessibilityFields.REVIEWED),
                        facts.find(AccessibilityFields.METHOD),
                        facts.text(AccessibilityFields.REPORT),
                        facts.find(AccessibilityFields.SENT)),
                facts.text(AccessibilityFields.FORM),
                AccessibilityFields.CONTACT.read(facts),
                facts.text(AccessibilityFields.ANSWER),
                facts.text(AccessibilityFields.LAW),
                new Enforcement(
                        facts.text(AccessibilityFields.ENFORCEMENT),
                        facts.text(AccessibilityFields.ENFORCEMENT_ADDRESS),
                        facts.text(AccessibilityFields.ENFORCEMENT_CONTACT)),
                barriers(file)));
    }

    private static List<Barrier> barriers(ParsedFile file) {
        List<Row> rows = new SectionTable(
                        file.source(),
                        file.problems(),
                        AccessibilityFields.BARRIERS,
                        List.of(WHAT, REASON, ALTERNATIVE),
                        List.of(WHAT, REASON))
                .read(file.body());
        return rows.stream().flatMap(row -> barrier(row, file).stream()).toList();
    }

    private static Optional<Barrier> barrier(Row row, ParsedFile file) {
        String reason = row.cells().getOrDefault(REASON, "");
        try {
            return Optional.of(new Barrier(
                    row.cells().getOrDefault(WHAT, ""),
                    REASONS.read(reason),
                    row.cells().getOrDefault(ALTERNATIVE, "")));
        } catch (Mismatch mismatch) {
            file.problems()
                    .error(
                            file.source().place().at(row.line()),
                            "In der Spalte „" + REASON + "“ steht „" + reason + "“, das ist " + mismatch.sentence()
                                    + " Schreibweise: " + REASONS.notation());
            return Optional.empty();
        }
    }
}
