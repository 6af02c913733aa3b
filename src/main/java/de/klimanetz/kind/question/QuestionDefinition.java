package de.klimanetz.kind.question;

import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for questions. */
public final class QuestionDefinition implements Kind<Question> {

    @Override
    public ContentType type() {
        return ContentType.QUESTION;
    }

    @Override
    public Class<Question> itemClass() {
        return Question.class;
    }

    @Override
    public Comparator<? super Question> order() {
        return Comparator.comparing((Question question) -> question.asked().first())
                .reversed()
                .thenComparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return QuestionFields.SCHEMA;
    }

    @Override
    public ItemReader<Question> reader() {
        return QuestionReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(QuestionPages.OVERVIEW, QuestionPages.SET);
    }

    @Override
    public Optional<CardList<Question>> cards() {
        return Optional.of(new CardList<>(Area.QUESTIONS.title(), "seite-fragen", false, QuestionPages::card));
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(QuestionSet.SET);
    }
}
