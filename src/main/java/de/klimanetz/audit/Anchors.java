package de.klimanetz.audit;

import java.util.HashSet;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** The ids of a page. */
final class Anchors {

    static final Evaluator EVERY = Selector.evaluatorOf("[id]");

    private Anchors() {}

    static Set<String> of(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : page.select(EVERY)) {
            ids.add(element.id());
        }
        return ids;
    }
}
