package de.klimanetz.kind.question;

import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.ContentType;

/** The open data set of questions. */
final class QuestionSet {

    static final DataSet<Question> SET = new DataSet<>(
            "fragen",
            "Fragen und Lösungen",
            "Beantwortete Fragen. Die Antwort steht auf der Seite der Frage.",
            site -> ItemColumns.real(site.all(Question.class)),
            question -> question.checked(),
            new Columns<Question>(QuestionFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .field("gefragt", Question::asked)
                    .reference("beantwortet-von", ContentType.OFFICE, Question::answeredBy)
                    .reference("praxis", ContentType.PRACTICE, Question::practices)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::themes)
                    .with(ItemColumns::picture)
                    .list());

    private QuestionSet() {}
}
