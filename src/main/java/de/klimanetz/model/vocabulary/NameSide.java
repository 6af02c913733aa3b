package de.klimanetz.model.vocabulary;

/** On which side of its point the name of a Kommune is on maps. */
public enum NameSide implements Keyed {
    RIGHT("rechts", "rechts vom Punkt"),
    LEFT("links", "links vom Punkt"),
    ABOVE("oben", "über dem Punkt"),
    BELOW("unten", "unter dem Punkt");

    private final Term term;

    NameSide(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
