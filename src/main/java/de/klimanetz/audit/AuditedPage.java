package de.klimanetz.audit;

import de.klimanetz.problem.Place;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** A page under audit. Its elements are listed once, since every check wants them. */
final class AuditedPage {

    private final String path;
    private final Document document;
    private final List<Element> elements;
    private final Place place;
    private final SourceLines lines;

    /**
     * @param path relative to the root of the site
     * @param place where an editor or the author of a template must look
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

    /** All elements in the order of the document. */
    List<Element> elements() {
        return elements;
    }

    Stream<Element> elementsWith(String attribute) {
        return elements.stream().filter(element -> element.hasAttr(attribute));
    }

    Place place() {
        return place;
    }

    /** The place of a text in the file of the editor, else that file. */
    Place placeOf(String text) {
        return lines.find(place, text);
    }
}
