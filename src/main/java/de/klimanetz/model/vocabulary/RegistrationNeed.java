package de.klimanetz.model.vocabulary;

/** Whether an event requires registration. */
public enum RegistrationNeed implements Keyed {
    NONE("nein", "keine Anmeldung nötig"),
    WELCOME("erwuenscht", "Anmeldung erwünscht"),
    REQUIRED("erforderlich", "Anmeldung erforderlich");

    private final Term term;

    RegistrationNeed(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
