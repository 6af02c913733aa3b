package de.klimanetz.site;

import de.klimanetz.model.Site;
import de.klimanetz.model.legal.Imprint;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Whom to tell about a hole in the security of the website (RFC 9116).
 *
 * @param expires within a year, as a moment in UTC; moves once a month, so that the file changes no more often
 */
public record SecurityContact(String email, String expires, String canonical) {

    static final String ADDRESS = "/.well-known/security.txt";

    private static final int MONTHS = 11;

    /**
     * Returns the contact; empty if the imprint has no e-mail address, or if the site is in a folder, where nobody looks.
     *
     * @param today the day of the build in the time zone of the site
     */
    static Optional<SecurityContact> of(Site site, LocalDate today) {
        LocalDate expires = today.withDayOfMonth(1).plusMonths(MONTHS);
        return site.all(Imprint.class).stream()
                .map(imprint -> imprint.contact().email())
                .filter(email ->
                        !email.isEmpty() && site.settings().baseUrl().getPath().equals("/"))
                .findFirst()
                .map(email -> new SecurityContact(
                        email, expires + "T00:00:00Z", site.settings().absolute(ADDRESS)));
    }
}
