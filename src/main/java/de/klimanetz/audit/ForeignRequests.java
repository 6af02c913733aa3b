package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import org.jsoup.nodes.Element;

/** Whatever a browser would fetch from another host: the visit of a page is nobody else's business. */
final class ForeignRequests {

    private static final String FETCHING = "link[rel~=(?i)stylesheet|icon|preload|preconnect|prefetch|manifest][href],"
            + " [src], [poster], object[data], use[href], image[href]";

    private ForeignRequests() {}

    static void find(AuditedPage page, Problems problems) {
        for (Element element : page.document().select(FETCHING)) {
            for (String attribute : new String[] {"href", "src", "poster", "data"}) {
                String target = element.attr(attribute);
                if (target.matches("(?i)([a-z][a-z0-9+.-]*:)?//.*")) {
                    problems.error(page.place(), "Die Seite lädt „" + target + "“ von einem anderen Server.");
                }
            }
        }
        page.document()
                .select("[srcset]")
                .forEach(element -> problems.error(page.place(), "„srcset“ ist nicht vorgesehen."));
    }
}
