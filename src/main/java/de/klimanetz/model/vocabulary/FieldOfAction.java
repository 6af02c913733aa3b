package de.klimanetz.model.vocabulary;

/** The field of climate action of a practice. */
public enum FieldOfAction implements Keyed {
    ENERGY("energie", "Energie"),
    BUILDINGS("gebaeude", "Gebäude und Wärme"),
    MOBILITY("mobilitaet", "Mobilität"),
    ADAPTATION("klimaanpassung", "Klimaanpassung"),
    BUSINESS("wirtschaft", "Wirtschaft"),
    EDUCATION("bildung", "Bildung und Beteiligung"),
    ORGANISATION("organisation", "Organisation und Konzepte");

    private final Term term;

    FieldOfAction(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
