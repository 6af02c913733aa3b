package de.klimanetz.audit;

import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import java.util.List;
import java.util.Set;

/**
 * What was seen on one page.
 *
 * @param path relative to the root of the site
 * @param place where an editor or the author of a template must look
 * @param anchors the ids that links may lead to
 * @param links where the page leads inside the site, each once
 */
public record PageAudit(String path, Place place, List<Problem> problems, Set<String> anchors, Set<Link> links) {

    /**
     * A link inside the site.
     *
     * @param address from the root of the site on, without slash at its beginning
     * @param fragment empty when it leads to the page as a whole
     */
    public record Link(String address, String fragment) {}
}
