package de.klimanetz.model.vocabulary;

/** The kind of an event. */
public enum EventKind implements Keyed {
    ADVICE("beratung", "Beratung"),
    LECTURE("vortrag", "Vortrag"),
    INFORMATION("infoveranstaltung", "Infoveranstaltung"),
    WORKSHOP("workshop", "Workshop"),
    EXCURSION("exkursion", "Exkursion und Führung"),
    ACTION("aktion", "Mitmachaktion"),
    ACTION_WEEKS("aktionswochen", "Aktionswochen"),
    MARKET("markt", "Markt und Tauschbörse"),
    EXHIBITION("ausstellung", "Ausstellung"),
    CULTURE("kultur", "Kultur"),
    NETWORK_MEETING("netzwerktreffen", "Netzwerktreffen"),
    CONFERENCE("konferenz", "Konferenz"),
    PARTICIPATION("beteiligung", "Beteiligung"),
    AWARD("auszeichnung", "Auszeichnung");

    private final Term term;

    EventKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }

    /** Returns the name of its calendar; the prefix prevents conflicts with slugs chosen by editors. */
    public String calendar() {
        return "art-" + key();
    }
}
