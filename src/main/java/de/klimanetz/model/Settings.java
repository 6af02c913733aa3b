package de.klimanetz.model;

import de.klimanetz.model.vocabulary.ForgeKind;
import de.klimanetz.model.vocabulary.Landscape;
import de.klimanetz.model.vocabulary.Licence;
import java.net.URI;
import java.time.ZoneId;
import java.util.Optional;

/**
 * Site-wide settings.
 *
 * @param baseUrl ends with a slash
 * @param namespace of the ids, permanent and independent of the base URL
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
        Namespace namespace,
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
     * What makes ids unique in the world. Together the parts are a tagging entity (RFC 4151 § 2.1).
     *
     * @param year since when the network has the name; others may have had it before
     */
    public record Namespace(String authority, int year) {}

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
     * The website where people work on the repository of the project.
     *
     * @param repository its web address, without a slash at the end
     * @param branch the branch that is published
     */
    public record Forge(ForgeKind kind, String repository, String branch) {

        /** In addresses, stands for the encoded path of a file. */
        public static final String PATH = "{path}";

        /** In addresses, stands for the encoded text of a file. */
        public static final String TEXT = "{text}";

        /**
         * Returns the address of the page for a new file, with {@link #PATH} and {@link #TEXT} to fill in.
         *
         * <p>GitHub: query parameters {@code filename} and {@code value}. Gitea and Forgejo: the same (Gitea documentation,
         * “Pre-Fill New File name and contents”). GitLab takes {@code file_name}, but the editor of newer versions ignores
         * {@code content} (gitlab-org/gitlab#594214), so that people must paste the text.
         */
        public String newFile() {
            return switch (kind) {
                case GITHUB -> repository + "/new/" + branch + "?filename=" + PATH + "&value=" + TEXT;
                case GITLAB -> repository + "/-/new/" + branch + "?file_name=" + PATH + "&content=" + TEXT;
                case FORGEJO, GITEA -> repository + "/_new/" + branch + "/?filename=" + PATH + "&value=" + TEXT;
            };
        }

        /** Returns the address of the page that proposes to merge a branch into the published one. */
        public String review(String other) {
            return switch (kind) {
                case GITHUB -> repository + "/compare/" + branch + "..." + other + "?expand=1";
                case GITLAB ->
                    repository + "/-/merge_requests/new?merge_request%5Bsource_branch%5D=" + other
                            + "&merge_request%5Btarget_branch%5D=" + branch;
                case FORGEJO, GITEA -> repository + "/compare/" + branch + "..." + other;
            };
        }
    }

    /** Returns the name that is part of all ids. */
    public String authority() {
        return namespace.authority();
    }

    /** Returns whom users of texts and data must name. */
    public String source() {
        return operator.isEmpty() ? title : title + ", " + operator;
    }

    /**
     * Returns an absolute URL.
     *
     * @param address relative to the base URL, with a leading slash
     */
    public String absolute(String address) {
        return baseUrl + address.substring(1);
    }
}
