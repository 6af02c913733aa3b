package de.klimanetz.model.vocabulary;

/** The target audience of an item. */
public enum Audience implements Keyed {
    CITIZENS("buerger", "Bürgerinnen und Bürger"),
    FAMILIES("familien", "Familien"),
    YOUTH("jugend", "Jugendliche"),
    COMPANIES("unternehmen", "Unternehmen"),
    SCHOOLS("schulen", "Schulen und Kitas"),
    CLUBS("vereine", "Vereine"),
    EXPERTS("fachleute", "Fachleute"),
    NETWORK("netzwerk", "Mitglieder des Netzwerks");

    private final Term term;

    Audience(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
