package de.klimanetz.model.vocabulary;

/** Whether an event takes place as announced. */
public enum EventState implements Keyed {
    CONFIRMED("bestaetigt", "findet statt"),
    TENTATIVE("vorlaeufig", "vorläufig"),
    CANCELLED("abgesagt", "abgesagt"),
    POSTPONED("verschoben", "verschoben, neuer Termin folgt"),
    MOVED("verlegt", "verlegt"),
    MOVED_ONLINE("nun-online", "findet nun online statt");

    private final Term term;

    EventState(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
