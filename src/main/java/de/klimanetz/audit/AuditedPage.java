package de.klimanetz.audit;

import de.klimanetz.problem.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page during its audit. Its elements are listed once for all checks. */
final class AuditedPage {

    private final String path;
    private final Document document;
    private final List<Element> elements;
    private final Place place;
    private final SourceLines lines;

    /**
     * @param path relative to the root of the site
     * @param place the place that problems refer to
     */
    AuditedPage(String path, Document document, Place place, SourceLines lines) {
        this.path = path;
        this.document = document;
        this.elements = document.getAllElements();
        this.place = place;
        this.lines = lines;
    }

    String path() {
        return path;
    }

    Document document() {
        return document;
    }

    /** Returns all elements in document order. */
    List<Element> elements() {
        return elements;
    }

    Stream<Element> elementsWith(String attribute) {
        return elements.stream().filter(element -> element.hasAttr(attribute));
    }

    Place place() {
        return place;
    }

    /** Returns the first line of the source file that contains a text, else the file. */
    Place placeOf(String text) {
        return lines.find(place, text);
    }
}
