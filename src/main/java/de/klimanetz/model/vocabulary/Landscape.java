package de.klimanetz.model.vocabulary;

/** The landscape that is drawn on the horizon of the pages. */
public enum Landscape implements Keyed {
    PLAIN("flachland", "Flachland"),
    HILLS("huegelland", "Hügelland"),
    MOUNTAINS("gebirge", "Gebirge"),
    COAST("kueste", "Küste");

    private final Term term;

    Landscape(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
