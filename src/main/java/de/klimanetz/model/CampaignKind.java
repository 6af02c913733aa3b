package de.klimanetz.model;

/** What sort of campaign it is. */
public enum CampaignKind implements Keyed {
    CLIMATE_WEEKS("klimawochen", "Klimawochen"),
    CAMPAIGN("kampagne", "Kampagne"),
    COMPETITION("wettbewerb", "Wettbewerb"),
    ACTION("aktion", "Aktion"),
    PROGRAMME("programm", "Programm"),
    YEARLY_THEME("jahresthema", "Jahresthema");

    private final String key;
    private final String label;

    CampaignKind(String key, String label) {
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
