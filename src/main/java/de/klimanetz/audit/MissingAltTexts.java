package de.klimanetz.audit;

import de.klimanetz.problem.Problems;

/** Reports images without an {@code alt} attribute (WCAG 1.1.1). */
final class MissingAltTexts {

    private MissingAltTexts() {}

    static void find(AuditedPage page, Problems problems) {
        page.elements().stream()
                .filter(element -> element.normalName().equals("img") && !element.hasAttr("alt"))
                .forEach(image ->
                        problems.error(page.place(), "Dem Bild „" + image.attr("src") + "“ fehlt der Alternativtext."));
    }
}
