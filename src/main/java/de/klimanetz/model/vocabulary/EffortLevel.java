package de.klimanetz.model.vocabulary;

/** The effort of a practice, with verifiable limits for costs and staff. */
public enum EffortLevel implements Keyed {
    LOW("gering", "Geringer Aufwand", "vorhandenes Personal oder Ehrenamt, höchstens 50.000 Euro"),
    MEDIUM("mittel", "Mittlerer Aufwand", "eine eigene Stelle oder bis 500.000 Euro"),
    HIGH("hoch", "Hoher Aufwand", "mehr als 500.000 Euro");

    private final Term term;
    private final String limits;

    EffortLevel(String key, String label, String limits) {
        this.term = new Term(key, label);
        this.limits = limits;
    }

    @Override
    public Term term() {
        return term;
    }

    /** Returns the German description of the limits. */
    public String limits() {
        return limits;
    }
}
