package de.klimanetz.model.vocabulary;

/** The software of a website where people work on a git repository. */
public enum ForgeKind implements Keyed {
    GITHUB("github", "GitHub"),
    GITLAB("gitlab", "GitLab"),
    FORGEJO("forgejo", "Forgejo"),
    GITEA("gitea", "Gitea");

    private final Term term;

    ForgeKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
