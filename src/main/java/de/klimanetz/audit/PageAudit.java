package de.klimanetz.audit;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import java.util.List;
import java.util.Set;

/**
 * The result of the audit of a page.
 *
 * @param path relative to the root of the site
 * @param place the place that problems refer to
 * @param anchors all ids of the page
 * @param links the internal links of the page
 */
public record PageAudit(String path, Place place, List<Problem> problems, Set<String> anchors, Set<Link> links) {

    /**
     * An internal link.
     *
     * @param address relative to the root of the site, without leading slash and without {@code index.html}
     * @param fragment percent-decoded, or empty
     */
    public record Link(String address, String fragment) {}
}
