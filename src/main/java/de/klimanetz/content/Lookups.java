package de.klimanetz.content;

import de.klimanetz.content.Neighbourhood.Kind;
import de.klimanetz.content.Neighbourhood.Question;
import de.klimanetz.content.Neighbourhood.Target;
import de.klimanetz.model.Campaign;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What one item is told of others while it is read. As long as the same questions have the same answers, it reads the
 * same.
 */
final class Neighbours {

    private final Neighbourhood around;
    private final Map<Question, Optional<Object>> told = new HashMap<>();

    Neighbours(Neighbourhood around) {
        this.around = around;
    }

    /** @param path relative to {@code content/} */
    Optional<Target> text(String path) {
        return ask(Kind.TEXT, path).map(Target.class::cast);
    }

    boolean exists(Reference reference) {
        return text(reference.target().folder() + "/" + reference.slug() + ".adoc")
                .isPresent();
    }

    /** @param name relative to the folder of pictures */
    boolean hasPicture(String name) {
        return ask(Kind.PICTURE, name).isPresent();
    }

    Optional<Campaign> campaign(String slug) {
        return ask(Kind.CAMPAIGN, slug).map(Campaign.class::cast);
    }

    /** All questions with their answers. */
    Map<Question, Optional<Object>> told() {
        return told;
    }

    /** For suggestions only: an item with errors is read again in any case. */
    Neighbourhood around() {
        return around;
    }

    private Optional<Object> ask(Kind kind, String name) {
        return told.computeIfAbsent(new Question(kind, name), around::answer);
    }
}
