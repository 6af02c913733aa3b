package de.klimanetz.model;

/** Whether an event takes place as announced. */
public enum EventState implements Keyed {
    CONFIRMED("bestaetigt", "findet statt"),
    TENTATIVE("vorlaeufig", "vorläufig"),
    CANCELLED("abgesagt", "abgesagt"),
    POSTPONED("verschoben", "verschoben, neuer Termin folgt"),
    MOVED("verlegt", "verlegt"),
    MOVED_ONLINE("nun-online", "findet nun online statt");

    private final String key;
    private final String label;

    EventState(String key, String label) {
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
