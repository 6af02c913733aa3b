package de.klimanetz.kind.question;

import de.klimanetz.model.Common;
import de.klimanetz.model.Item;
import de.klimanetz.model.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A question that was asked, with its answer.
 *
 * @param answeredBy slug of the office
 * @param practices slugs of good practices that help
 */
public record Question(Common common, PartialDate asked, Optional<String> answeredBy, List<String> practices)
        implements Item {

    public static final String QUESTION = "Frage";
    public static final String ANSWER = "Antwort";
}
