package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Scripts and styles inside the page, which the content security policy would refuse. */
final class InlineCode {

    private static final Evaluator ELEMENTS = Selector.evaluatorOf("style, script:not([src])");

    private InlineCode() {}

    static void find(AuditedPage page, Problems problems) {
        for (Element element : page.document().select(ELEMENTS)) {
            problems.error(page.place(), "Die Seite enthält „<" + element.normalName() + ">“; das gehört in assets.");
        }
        for (Element element : page.document().getAllElements()) {
            for (Attribute attribute : element.attributes()) {
                if (attribute.getKey().equals("style") || attribute.getKey().startsWith("on")) {
                    problems.error(page.place(), "Das Attribut „" + attribute.getKey() + "“ ist nicht erlaubt.");
                }
            }
        }
    }
}
