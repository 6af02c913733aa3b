package de.klimanetz.kind.legal;

import de.klimanetz.model.Contact;
import de.klimanetz.model.legal.Imprint;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import java.util.List;

/** The page with the imprint. */
final class ImprintPage {

    static final PageSet<Imprint> SET = PageSet.each(Imprint.class, ImprintPage::page);

    /**
     * The content of the page.
     *
     * @param editors e-mail address for mistakes, or empty
     */
    public record View(
            String teaser, List<Fact> operator, String editor, String editors, String licence, Prose prose) {}

    private ImprintPage() {}

    private static WebPage page(Imprint imprint, PageContext context) {
        View content = new View(
                imprint.teaser(),
                operator(imprint, context.settings().operator()),
                imprint.editor(),
                imprint.editorsAddress(),
                imprint.textLicence(),
                Prose.of(imprint.body()));
        return Pages.item(imprint, "de", content, context);
    }

    private static List<Fact> operator(Imprint imprint, String name) {
        Contact contact = imprint.contact();
        Facts facts = new Facts();
        Blank.add(facts, "Name", name, "Name der Behörde oder Organisation");
        Blank.add(facts, "Rechtsform", imprint.legalForm(), "bei einem Kreis „Körperschaft des öffentlichen Rechts“");
        Blank.add(facts, "Anschrift", contact.postalAddress(), "Straße, Hausnummer, Postleitzahl, Ort");
        Blank.add(facts, "Vertreten durch", imprint.representedBy(), "Amt und Name");
        if (contact.phone().isEmpty() && contact.email().isEmpty()) {
            Blank.add(facts, "Telefon und E-Mail", "", "Telefonnummer und E-Mail-Adresse");
        }
        return facts.reach(contact)
                .add("Umsatzsteuer-Identifikationsnummer", imprint.vatId())
                .add("Wirtschafts-Identifikationsnummer", imprint.economyId())
                .add("Aufsichtsbehörde", imprint.supervisor())
                .list();
    }
}
