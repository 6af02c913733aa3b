package de.klimanetz.model;

/** Whether one must register for an event. */
public enum RegistrationNeed implements Keyed {
    NONE("nein", "keine Anmeldung nötig"),
    WELCOME("erwuenscht", "Anmeldung erwünscht"),
    REQUIRED("erforderlich", "Anmeldung erforderlich");

    private final String key;
    private final String label;

    RegistrationNeed(String key, String label) {
        this.key = key;
        this.label = label;
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public String label() {
        return label;
    }
}
