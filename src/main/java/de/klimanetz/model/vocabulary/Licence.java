package de.klimanetz.model.vocabulary;

/** The licence of the open data: free licences that are in the DCAT-AP.de list. */
public enum Licence implements Keyed {
    CC_BY("CC-BY-4.0", "CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/deed.de", "cc-by/4.0"),
    CC_BY_SA("CC-BY-SA-4.0", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/deed.de", "cc-by-sa/4.0"),
    CC_ZERO("CC0-1.0", "CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/deed.de", "cc-zero"),
    DL_DE_BY(
            "DL-DE-BY-2.0",
            "Datenlizenz Deutschland – Namensnennung – Version 2.0",
            "https://www.govdata.de/dl-de/by-2-0",
            "dl-by-de/2.0"),
    DL_DE_ZERO(
            "DL-DE-ZERO-2.0",
            "Datenlizenz Deutschland – Zero – Version 2.0",
            "https://www.govdata.de/dl-de/zero-2-0",
            "dl-zero-de/2.0");

    private static final String PORTAL = "http://dcat-ap.de/def/licenses/";

    private final Term term;
    private final String address;
    private final String entry;

    Licence(String key, String label, String address, String entry) {
        this.term = new Term(key, label);
        this.address = address;
        this.entry = entry;
    }

    @Override
    public Term term() {
        return term;
    }

    /** Returns the web address of the licence text. */
    public String address() {
        return address;
    }

    /** Returns the URI in the DCAT-AP.de list of licences, the only identifier that DCAT-AP.de permits. */
    public String portalAddress() {
        return PORTAL + entry;
    }
}
