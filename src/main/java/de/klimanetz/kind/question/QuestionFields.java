package de.klimanetz.kind.question;

import static de.klimanetz.content.Field.optional;
import static de.klimanetz.content.Field.required;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.DateTypes;
import de.klimanetz.content.Field;
import de.klimanetz.content.FieldTypes;
import de.klimanetz.content.Reference;
import de.klimanetz.content.Schema;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.PartialDate;
import java.util.List;

/** Attributes of a question. */
final class QuestionFields {

    static final Field<PartialDate> ASKED =
            required("gefragt", DateTypes.DATE, "Wann die Frage kam, ohne zu sagen, von wem: 2026-10.");
    static final Field<Reference> ANSWERED_BY =
            optional("beantwortet-von", FieldTypes.reference(ContentType.OFFICE), "Die Stelle, die geantwortet hat.");
    static final Field<List<Reference>> PRACTICES = optional(
            "praxis",
            FieldTypes.list(FieldTypes.reference(ContentType.PRACTICE)),
            "Gute Praxis, die bei der Frage hilft.");

    private static final List<String> SECTIONS = List.of(Question.QUESTION, Question.ANSWER);

    static final Schema SCHEMA = Schema.of(
                    ContentType.QUESTION,
                    List.of(CommonFields.PUBLISHED_REQUIRED, CommonFields.THEMES, ASKED, ANSWERED_BY, PRACTICES))
            .withSections(SECTIONS, SECTIONS);

    private QuestionFields() {}
}
