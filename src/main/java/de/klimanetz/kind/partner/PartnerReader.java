package de.klimanetz.kind.partner;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import java.util.List;
import java.util.Optional;

/** Creates a {@link Partner} from a parsed file. */
final class PartnerReader {

    private PartnerReader() {}

    static Optional<Partner> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Partner(
                file.common(),
                facts.get(PartnerFields.KIND),
                facts.text(PartnerFields.ROLE),
                facts.find(PartnerFields.ALIASES).orElse(List.of()),
                facts.text(PartnerFields.WEBSITE),
                PartnerFields.CONTACT.read(facts)));
    }
}
