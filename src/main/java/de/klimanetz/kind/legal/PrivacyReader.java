package de.klimanetz.kind.legal;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.legal.Privacy;
import java.util.Optional;

/** Creates a {@link Privacy} from a parsed file. */
final class PrivacyReader {

    private PrivacyReader() {}

    static Optional<Privacy> read(ParsedFile file) {
        Facts facts = file.facts();
        return Optional.of(new Privacy(
                file.common(),
                LegalFields.inHead(facts),
                LegalFields.rank(facts),
                PrivacyFields.OFFICER.read(facts),
                new Privacy.Logs(
                        facts.text(PrivacyFields.HOST),
                        facts.text(PrivacyFields.LOGGED),
                        facts.text(PrivacyFields.PURPOSE),
                        facts.find(PrivacyFields.DAYS),
                        facts.text(PrivacyFields.CONTRACT)),
                facts.text(PrivacyFields.BASIS),
                facts.text(PrivacyFields.RECIPIENTS),
                facts.text(PrivacyFields.RETENTION),
                facts.text(PrivacyFields.AUTHORITY),
                facts.text(PrivacyFields.AUTHORITY_ADDRESS)));
    }
}
