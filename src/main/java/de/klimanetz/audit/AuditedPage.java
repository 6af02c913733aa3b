package de.klimanetz.audit;

import de.klimanetz.problem.Place;
import org.jsoup.nodes.Document;

/**
 * A page under audit.
 *
 * @param path relative to the root of the site
 * @param place where an editor or the author of a template must look
 */
record AuditedPage(String path, Document document, Place place, SourceLines lines) {

    /** The place of a text in the file of the editor, else that file. */
    Place placeOf(String text) {
        return lines.find(place, text);
    }
}
