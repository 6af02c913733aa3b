package de.klimanetz.view;

import de.klimanetz.model.Body;
import java.util.List;
import java.util.Optional;

/**
 * The text of an item: what stands before the first heading, the sections, and the sources apart from them.
 *
 * @param intro HTML
 * @param sources HTML, or empty
 */
public record Prose(String intro, List<Body.Section> sections, String sources) {

    /** The same without a section that is shown elsewhere. */
    Prose without(Optional<Body.Section> shown) {
        return new Prose(
                intro,
                sections.stream()
                        .filter(section -> !shown.equals(Optional.of(section)))
                        .toList(),
                sources);
    }

    static Prose of(Body body) {
        String intro = body.section("").map(Body.Section::html).orElse("");
        List<Body.Section> sections = body.sections().stream()
                .filter(section ->
                        !section.title().isEmpty() && !section.title().equals(Body.SOURCES))
                .toList();
        String sources = body.section(Body.SOURCES).map(Body.Section::html).orElse("");
        return new Prose(intro, sections, sources);
    }
}
