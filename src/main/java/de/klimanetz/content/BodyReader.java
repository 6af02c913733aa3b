package de.klimanetz.content;

import de.klimanetz.asciidoc.Conversion;
import de.klimanetz.asciidoc.Converter;
import de.klimanetz.asciidoc.Lines;
import de.klimanetz.chart.Charts;
import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Severity;
import de.klimanetz.problem.Suggestion;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Converts the body of a file to HTML sections. Resolves links between files to site addresses and validates images,
 * charts and headings.
 */
final class BodyReader {

    private static final String ROOT = "content/";
    private static final int MAX_DEAD_LINKS = 50;

    /** Skips the jsoup parse for blocks without images and internal links. */
    private static final Pattern INTERNAL_TARGET = Pattern.compile("<img |<a (?!href=\"(https?:|mailto:|tel:|#))");

    private static final Pattern NOT_A_RELATIVE_PATH = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:|#|/).*");

    private final Converter converter;
    private final Schema schema;
    private final Lookups lookups;
    private final Pictures pictures;
    private final Problems problems;
    private int deadLinks;

    BodyReader(Converter converter, Schema schema, Lookups lookups, Pictures pictures, Problems problems) {
        this.converter = converter;
        this.schema = schema;
        this.lookups = lookups;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** Returns all sections, also when the body has errors; these are added to the problems. */
    Body read(Source source) {
        try {
            String text = source.body();
            return read(source, Lines.of(text), converter.convert(text));
        } catch (Converter.TooSlow e) {
            problems.error(
                    source.place().at(source.header().bodyLine()),
                    "Dieser Text lässt sich nicht in vertretbarer Zeit umsetzen. Teilen Sie ihn auf mehrere Dateien auf. "
                            + "Hilft das nicht, stehen vermutlich sehr viele gleiche Zeichen hintereinander.");
            return new Body(List.of());
        }
    }

    private Body read(Source source, Lines lines, Conversion conversion) {
        ForeignMarkup.find(lines, source.place(), problems);
        conversion.findings().forEach(finding -> add(finding, source));
        List<Body.Section> sections = new ArrayList<>();
        String title = "";
        String id = "";
        StringBuilder html = new StringBuilder();
        for (Conversion.Part part : conversion.parts()) {
            if (part instanceof Conversion.Heading heading && heading.level() == 2) {
                close(sections, title, id, html);
                checkHeading(heading, sections, source);
                title = heading.title();
                id = heading.id();
            } else if (part instanceof Conversion.Heading heading) {
                checkHeading(heading, List.of(), source);
                html.append(subheading(heading));
            } else if (part instanceof Conversion.Block block) {
                html.append(resolve(block, source, lines)).append('\n');
            }
        }
        close(sections, title, id, html);
        Body body = new Body(sections);
        checkSections(source, body);
        return body;
    }

    private void add(Conversion.Finding finding, Source source) {
        Place place = source.place().at(finding.line(), finding.column());
        if (finding.severity() == Severity.ERROR) {
            problems.error(place, finding.message());
        } else {
            problems.hint(place, finding.message());
        }
    }

    private static void close(List<Body.Section> sections, String title, String id, StringBuilder html) {
        if (!title.isEmpty() || !html.isEmpty()) {
            sections.add(new Body.Section(title, id, html.toString().strip()));
        }
        html.setLength(0);
    }

    private static String subheading(Conversion.Heading heading) {
        return new Element("h" + heading.level())
                        .attr("id", heading.id())
                        .text(heading.title())
                        .outerHtml() + "\n";
    }

    private String resolve(Conversion.Block block, Source source, Lines lines) {
        if (Charts.isIn(block.html())) {
            checkCharts(block, source, lines);
        }
        if (!INTERNAL_TARGET.matcher(block.html()).find()) {
            return block.html();
        }
        Document document = Jsoup.parseBodyFragment(block.html());
        document.outputSettings().prettyPrint(false);
        for (Element link : document.select("a[href]")) {
            resolve(link, source, () -> place(source, lines.position(link.attr("href"), block.line())));
        }
        for (Element image : document.select("img[src^=" + Area.PICTURES.address() + "]")) {
            String name = image.attr("src").substring(Area.PICTURES.address().length());
            pictures.check(name, place(source, lines.position(name, block.line())));
        }
        return document.body().html();
    }

    private static Place place(Source source, Lines.Position position) {
        return source.place().at(position.line(), position.column());
    }

    private void checkCharts(Conversion.Block block, Source source, Lines lines) {
        Charts.findings(block.html())
                .forEach(finding -> problems.error(
                        place(source, lines.position(finding.culprit(), block.line())), finding.message()));
    }

    private void resolve(Element link, Source source, Supplier<Place> place) {
        String target = link.attr("href");
        if (NOT_A_RELATIVE_PATH.matcher(target).matches() || deadLinks > MAX_DEAD_LINKS) {
            return;
        }
        String path = target.replaceFirst("#.*", "");
        String fragment = target.substring(path.length());
        if (!path.endsWith(".adoc")) {
            dead(
                    place,
                    "Der Link „" + target + "“ führt nirgendwohin. Schreibweise: https://… für andere Websites, "
                            + "xref:../kommunen/ahaus.adoc[Ahaus] für eigene Seiten.");
            return;
        }
        String resolved = resolvePath(source, path);
        Optional<ContentIndex.Target> found = lookups.text(resolved);
        if (found.isEmpty()) {
            dead(
                    place,
                    "Die Datei „" + ROOT + resolved + "“ gibt es nicht."
                            + Suggestion.nearest(resolved, lookups.index().paths())
                                    .map(near -> " Meinten Sie „" + ROOT + near + "“?")
                                    .orElse(""));
            return;
        }
        link.attr("href", found.get().address() + fragment);
        if (link.text().equals(target)) {
            link.text(found.get().title());
        }
    }

    /** Looking for similar names takes time, and nobody reads a thousand messages. */
    private void dead(Supplier<Place> place, String message) {
        deadLinks++;
        problems.error(
                place.get(),
                deadLinks > MAX_DEAD_LINKS ? "Auch danach führen Links nirgendwohin; hier endet die Suche." : message);
    }

    private static String resolvePath(Source source, String relative) {
        Deque<String> parts = new ArrayDeque<>(List.of(source.path().split("/")));
        parts.removeLast();
        for (String part : relative.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }

    /** @param before the sections above a level 2 heading; empty for deeper headings */
    private void checkHeading(Conversion.Heading heading, List<Body.Section> before, Source source) {
        Place place = source.place().at(heading.line());
        boolean repeated = before.stream().anyMatch(section -> section.title().equals(heading.title()));
        if (heading.title().isBlank()) {
            problems.error(place, "Die Überschrift ist leer.");
        } else if (repeated && schema.isOnce(heading.title())) {
            problems.error(
                    place, "Den Abschnitt „" + heading.title() + "“ gibt es zweimal. Fassen Sie beide zusammen.");
        } else if (heading.level() == 2 && !schema.isOnce(heading.title())) {
            Suggestion.nearest(heading.title(), schema.knownSections())
                    .ifPresent(known -> problems.hint(
                            place,
                            "Der Abschnitt heißt „" + heading.title() + "“. Meinten Sie „" + known
                                    + "“? Nur so steht er an seinem Platz."));
        }
    }

    private void checkSections(Source source, Body body) {
        for (String required : schema.requiredSections()) {
            if (body.section(required).isEmpty()) {
                problems.error(
                        source.place().at(source.header().titleLine()),
                        "Der Abschnitt „" + required + "“ fehlt. Schreibweise: == " + required);
            }
        }
    }
}
