package de.klimanetz.model.vocabulary;

/** The menu that links a page. */
public enum Menu implements Keyed {
    HEAD("kopf", "Kopf"),
    FOOT("fuss", "Fuß"),
    NONE("ohne", "ohne");

    private final Term term;

    Menu(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
