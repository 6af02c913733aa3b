package de.klimanetz.model.legal;

import de.klimanetz.model.Common;
import de.klimanetz.model.Contact;
import java.util.List;

/**
 * Who runs the website (§ 5 DDG, § 18 (2) MStV). Its name is in the settings. Every component may be empty.
 *
 * @param contact of the operator
 * @param vatId Umsatzsteuer-Identifikationsnummer
 * @param economyId Wirtschafts-Identifikationsnummer
 * @param editor who is responsible for editorial content, with address
 * @param editors e-mail address for mistakes in the content
 */
public record Imprint(
        Common common,
        boolean inHead,
        int rank,
        Contact contact,
        String legalForm,
        String representedBy,
        String vatId,
        String economyId,
        String supervisor,
        String editor,
        String editors,
        String textLicence)
        implements LegalPage {

    /** Returns the e-mail address for mistakes in the content, or an empty string. */
    public String editorsAddress() {
        return editors.isEmpty() ? contact.email() : editors;
    }

    @Override
    public List<String> missing() {
        return Missing.of("strasse", contact.street())
                .and("plz", contact.postcode())
                .and("ort", contact.city())
                .and("email", contact.email())
                .and("telefon", contact.phone())
                .and("rechtsform", legalForm)
                .and("vertretung", representedBy)
                .names();
    }
}
