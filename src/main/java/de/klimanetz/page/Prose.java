package de.klimanetz.page;

import de.klimanetz.chart.Charts;
import de.klimanetz.model.Body;
import de.klimanetz.model.Series;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The text of an item, split into introduction, sections and sources. Tables that are marked for it become charts.
 *
 * @param intro HTML before the first heading, or empty
 * @param sections without introduction and sources
 * @param sources HTML, or empty
 * @param styles names of the style sheets that the text needs besides the common one
 */
public record Prose(String intro, List<Body.Section> sections, String sources, List<String> styles) {

    /** Returns a copy without a section, which the page shows elsewhere. */
    public Prose without(Optional<Body.Section> shown) {
        return new Prose(
                intro,
                sections.stream()
                        .filter(section -> !shown.map(Body.Section::id).equals(Optional.of(section.id())))
                        .toList(),
                sources,
                styles);
    }

    /** Returns the section with a title. */
    public Optional<Body.Section> section(String title) {
        return sections.stream()
                .filter(section -> section.title().equals(title))
                .findFirst();
    }

    /** Returns the agenda section of a series; empty if its details are not public. */
    public static Optional<Body.Section> agenda(Series series) {
        return series.isOpen() ? of(series.body()).section(Body.AGENDA) : Optional.empty();
    }

    public static Prose of(Body body) {
        String intro =
                body.section("").map(Prose::drawn).map(Body.Section::html).orElse("");
        List<Body.Section> sections = body.sections().stream()
                .filter(section ->
                        !section.title().isEmpty() && !section.title().equals(Body.SOURCES))
                .map(Prose::drawn)
                .toList();
        String sources = body.section(Body.SOURCES).map(Body.Section::html).orElse("");
        return new Prose(intro, sections, sources, styles(intro, sections));
    }

    /** Returns a copy with the style sheets that a section of another text needs too. */
    public Prose beside(Optional<Body.Section> other) {
        List<String> needed = Stream.concat(
                        styles.stream(), styles("", other.stream().toList()).stream())
                .distinct()
                .toList();
        return new Prose(intro, sections, sources, needed);
    }

    /** Returns the names of the style sheets that texts need besides the common one. */
    public static List<String> styles(String intro, List<Body.Section> sections) {
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
