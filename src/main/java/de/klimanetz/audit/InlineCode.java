package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/**
 * Reports inline scripts, styles and event handlers, which the content security policy blocks. JSON-LD is allowed,
 * since browsers do not run it.
 */
final class InlineCode {

    private static final String DATA_BLOCK = "application/ld+json";

    private InlineCode() {}

    static void find(AuditedPage page, Problems problems) {
        for (Element element : page.elements()) {
            if (isCode(element)) {
                problems.error(
                        page.place(), "Die Seite enthält „<" + element.normalName() + ">“; das gehört in assets.");
            }
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals("style") || attribute.getKey().startsWith("on")) {
                    problems.error(page.place(), "Das Attribut „" + attribute.getKey() + "“ ist nicht erlaubt.");
                }
            }
        }
    }

    private static boolean isCode(Element element) {
        String name = element.normalName();
        return name.equals("style")
                || name.equals("script")
                        && !element.hasAttr("src")
                        && !element.attr("type").equals(DATA_BLOCK);
    }
}
