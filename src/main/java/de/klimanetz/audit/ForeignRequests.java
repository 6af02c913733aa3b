package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Reports resources that a browser would load from another host, which would disclose the visit (GDPR). */
final class ForeignRequests {

    private static final Evaluator FETCHING =
            Selector.evaluatorOf("link[rel~=(?i)stylesheet|icon|preload|preconnect|prefetch|manifest][href],"
                    + " [src], [poster], object[data], use[href], image[href]");

    private static final Pattern ELSEWHERE = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*:)?//.*");

    private ForeignRequests() {}

    static void find(AuditedPage page, Problems problems) {
        for (Element element : page.document().select(FETCHING)) {
            for (String attribute : new String[] {"href", "src", "poster", "data"}) {
                String target = element.attr(attribute);
                if (ELSEWHERE.matcher(target).matches()) {
                    problems.error(page.place(), "Die Seite lädt „" + target + "“ von einem anderen Server.");
                }
            }
        }
        page.elementsWith("srcset").forEach(element -> problems.error(page.place(), "„srcset“ ist nicht vorgesehen."));
    }
}
