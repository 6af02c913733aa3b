package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Landscape;
import de.klimanetz.model.vocabulary.Licence;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Site-wide settings.
 *
 * @param baseUrl ends with a slash
 * @param authority permanent namespace of the ids, independent of the base URL
 * @param demo whether the site is a demonstration, which search engines must not index
 * @param barrierContact e-mail address for accessibility feedback
 * @param licence of the open data
 * @param landscape drawn on the horizon of the pages
 * @param contribution how people contribute
 * @param styleGuide whether the site shows its style guide
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
        Landscape landscape,
        Freshness freshness,
        Contribution contribution,
        boolean styleGuide) {

    /**
     * When it is time to look at facts again.
     *
     * @param figureYears age in years after which a figure may be outdated
     * @param fundingMonths age in months after which funding information may be outdated
     */
    public record Freshness(int figureYears, int fundingMonths) {}

    /**
     * @param proposals whether the site has forms to propose items of any kind
     * @param review whether changes are handed in for review, on a branch of their own
     * @param forge where people work on the repository of the project, if anywhere
     */
    public record Contribution(boolean proposals, boolean review, Optional<Forge> forge) {}

    /**
     * Returns an absolute URL.
     *
     * @param address relative to the base URL, with a leading slash
     */
    public String absolute(String address) {
        return baseUrl + address.substring(1);
    }
}
