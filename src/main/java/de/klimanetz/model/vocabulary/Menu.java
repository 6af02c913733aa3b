package de.klimanetz.model.vocabulary;

/** Where a page is linked from. */
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
