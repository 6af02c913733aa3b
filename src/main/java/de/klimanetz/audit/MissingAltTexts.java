package de.klimanetz.audit;

import de.klimanetz.problem.Problems;

/** Pictures without a word for those who do not see them. */
final class MissingAltTexts {

    private MissingAltTexts() {}

    static void find(AuditedPage page, Problems problems) {
        page.elements().stream()
                .filter(element -> element.normalName().equals("img") && !element.hasAttr("alt"))
                .forEach(image ->
                        problems.error(page.place(), "Dem Bild „" + image.attr("src") + "“ fehlt der Alternativtext."));
    }
}
