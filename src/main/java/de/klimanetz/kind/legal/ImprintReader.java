package de.klimanetz.kind.legal;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.legal.Imprint;
import java.util.Optional;

/** Creates an {@link Imprint} from a parsed file. */
final class ImprintReader {

    private ImprintReader() {}

    static Optional<Imprint> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Imprint(
                file.common(),
                LegalFields.inHead(facts),
                LegalFields.rank(facts),
                ImprintFields.CONTACT.read(facts),
                facts.text(ImprintFields.LEGAL_FORM),
                facts.text(ImprintFields.REPRESENTED_BY),
                facts.text(ImprintFields.VAT_ID),
                facts.text(ImprintFields.ECONOMY_ID),
                facts.text(ImprintFields.SUPERVISOR),
                facts.text(ImprintFields.EDITOR),
                facts.text(ImprintFields.EDITORS),
                facts.text(ImprintFields.TEXT_LICENCE)));
    }
}
