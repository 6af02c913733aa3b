package de.klimanetz.model.vocabulary;

/** The kind of a campaign. */
public enum CampaignKind implements Keyed {
    CLIMATE_WEEKS("klimawochen", "Klimawochen"),
    CAMPAIGN("kampagne", "Kampagne"),
    COMPETITION("wettbewerb", "Wettbewerb"),
    ACTION("aktion", "Aktion"),
    PROGRAMME("programm", "Programm"),
    YEARLY_THEME("jahresthema", "Jahresthema");

    private final Term term;

    CampaignKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
