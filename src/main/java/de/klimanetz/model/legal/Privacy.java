package de.klimanetz.model.legal;

import de.klimanetz.model.Common;
import de.klimanetz.model.Contact;
import java.util.List;
import java.util.Optional;

/**
 * What happens with data of visitors (Art. 13 GDPR), as far as the operator knows it and not the program.
 *
 * @param officer the data protection officer
 * @param basis for logs and messages, in words; empty for that of the Land
 * @param recipients who gets messages, in words, or empty
 * @param retention how long messages are kept, in words
 * @param authority to complain to; empty for that of the Land
 */
public record Privacy(
        Common common,
        boolean inHead,
        int rank,
        Contact officer,
        Logs logs,
        String basis,
        String recipients,
        String retention,
        String authority,
        String authorityAddress)
        implements LegalPage {

    /**
     * What the web server records.
     *
     * @param host name and address of who runs the server
     * @param fields what is recorded, in words
     * @param days until it is deleted; 0 if nothing is recorded
     * @param contract the contract with the host on processing (Art. 28 GDPR), in words, or empty
     */
    public record Logs(String host, String fields, String purpose, Optional<Integer> days, String contract) {

        /** Returns whether the server is known to record nothing. */
        public boolean areOff() {
            return days.filter(number -> number == 0).isPresent();
        }
    }

    /** Returns the names of the missing attributes that are needed where the law of the Land is not known. */
    public List<String> dependingOnLand() {
        return Missing.of("rechtsgrundlage", basis)
                .and("aufsichtsbehoerde", authority)
                .names();
    }

    @Override
    public List<String> missing() {
        return Missing.of(
                        "beauftragte-email",
                        officer.email().isEmpty() && officer.phone().isEmpty())
                .and("hosting", logs.host())
                .and("protokoll-tage", logs.days().isEmpty())
                .and("protokoll", !logs.areOff() && logs.fields().isEmpty())
                .and("protokoll-zweck", !logs.areOff() && logs.purpose().isEmpty())
                .and("aufbewahrung", retention)
                .names();
    }
}
