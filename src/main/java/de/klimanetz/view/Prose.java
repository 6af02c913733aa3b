package de.klimanetz.view;

import de.klimanetz.chart.Charts;
import de.klimanetz.model.Body;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of an item: what stands before the first heading, the sections, and the sources apart from them. Tables that ask
 * for it are drawn.
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
                        .filter(section -> !shown.map(Body.Section::id).equals(Optional.of(section.id())))
                        .toList(),
                sources);
    }

    static Prose of(Body body) {
        String intro =
                body.section("").map(Prose::drawn).map(Body.Section::html).orElse("");
        List<Body.Section> sections = body.sections().stream()
                .filter(section ->
                        !section.title().isEmpty() && !section.title().equals(Body.SOURCES))
                .map(Prose::drawn)
                .toList();
        String sources = body.section(Body.SOURCES).map(Body.Section::html).orElse("");
        return new Prose(intro, sections, sources);
    }

    /** The style sheets that it needs besides the common one. */
    public List<String> styles() {
        boolean charts = Stream.concat(Stream.of(intro), sections.stream().map(Body.Section::html))
                .anyMatch(html -> html.contains("<figure class=\"diagramm\">"));
        return charts ? List.of("diagramm") : List.of();
    }

    private static Body.Section drawn(Body.Section section) {
        return Charts.isIn(section.html())
                ? new Body.Section(section.title(), section.id(), Charts.drawn(section.html()))
                : section;
    }
}
