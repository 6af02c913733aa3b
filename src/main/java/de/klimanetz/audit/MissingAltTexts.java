package de.klimanetz.audit;

import de.klimanetz.problem.Problems;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/** Pictures without a word for those who do not see them. */
final class MissingAltTexts {

    private static final Evaluator PICTURES = Selector.evaluatorOf("img:not([alt])");

    private MissingAltTexts() {}

    static void find(AuditedPage page, Problems problems) {
        page.document()
                .select(PICTURES)
                .forEach(image ->
                        problems.error(page.place(), "Dem Bild „" + image.attr("src") + "“ fehlt der Alternativtext."));
    }
}
