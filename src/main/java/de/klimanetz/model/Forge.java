package de.klimanetz.model;

import de.klimanetz.model.vocabulary.ForgeKind;

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
     * “Pre-Fill New File name and contents”). GitLab takes {@code file_name}, but since version 17 its editor ignores
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
