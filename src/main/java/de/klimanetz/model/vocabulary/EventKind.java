package de.klimanetz.model.vocabulary;

/** What sort of event it is. */
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

    /** The name of its calendar, with a prefix: so a word of the program is never a name that an editor has given. */
    public String calendar() {
        return "art-" + key();
    }
}
