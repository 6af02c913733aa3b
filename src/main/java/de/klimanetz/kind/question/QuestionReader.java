package de.klimanetz.kind.question;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import java.util.Optional;

/** Creates a {@link Question} from a parsed file. */
final class QuestionReader {

    private QuestionReader() {}

    static Optional<Question> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Question(
                file.common(),
                facts.get(QuestionFields.ASKED),
                facts.slug(QuestionFields.ANSWERED_BY),
                facts.slugs(QuestionFields.PRACTICES)));
    }
}
