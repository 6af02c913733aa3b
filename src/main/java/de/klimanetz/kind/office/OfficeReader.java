package de.klimanetz.kind.office;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Contact;
import java.util.List;
import java.util.Optional;

/** Creates an {@link Office} from a parsed file. */
final class OfficeReader {

    private OfficeReader() {}

    static Optional<Office> read(ParsedFile file) {
        Facts facts = file.facts();
        Contact contact = OfficeFields.CONTACT.read(facts);
        String form = facts.text(OfficeFields.FORM);
        if (form.isEmpty() && contact.email().isEmpty() && contact.phone().isEmpty()) {
            file.problems()
                    .error(
                            facts.place(),
                            "Die Stelle ist so nicht zu erreichen. Schreibweise: :kontakt-email: klima@kreis-borken.de, "
                                    + ":kontakt-telefon: 02861 681100 oder :fragen-adresse: https://…");
        }
        return Optional.of(new Office(
                file.common(),
                facts.text(OfficeFields.CARRIER),
                facts.find(OfficeFields.ALIASES).orElse(List.of()),
                form,
                contact));
    }
}
