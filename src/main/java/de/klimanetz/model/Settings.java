package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Licence;
import java.net.URI;
import java.time.ZoneId;

/**
 * What holds for the site as a whole.
 *
 * @param baseUrl ends with a slash
 * @param authority the fixed name under which ids are unique; it survives a change of the base URL
 * @param demo whether the site is only a demonstration and must not be found
 * @param barrierContact e-mail address for reports of barriers
 * @param licence of the open data
 * @param figureYears after so many years a figure may be out of date
 * @param fundingMonths after so many months a hint on funding may be out of date
 */
public record Settings(
        String title,
        URI baseUrl,
        String authority,
        ZoneId zone,
        boolean demo,
        String operator,
        String barrierContact,
        Licence licence,
        int figureYears,
        int fundingMonths) {

    /** @param address from the base URL on, with a slash at its beginning */
    public String absolute(String address) {
        return baseUrl + address.substring(1);
    }
}
