package de.klimanetz.model.vocabulary;

/** The Länder, by the first two digits of the Amtlicher Gemeindeschlüssel. */
public enum Land implements Keyed {
    SH("01", "Schleswig-Holstein"),
    HH("02", "Hamburg"),
    NI("03", "Niedersachsen"),
    HB("04", "Bremen"),
    NW("05", "Nordrhein-Westfalen"),
    HE("06", "Hessen"),
    RP("07", "Rheinland-Pfalz"),
    BW("08", "Baden-Württemberg"),
    BY("09", "Bayern"),
    SL("10", "Saarland"),
    BE("11", "Berlin"),
    BB("12", "Brandenburg"),
    MV("13", "Mecklenburg-Vorpommern"),
    SN("14", "Sachsen"),
    ST("15", "Sachsen-Anhalt"),
    TH("16", "Thüringen");

    private final Term term;

    Land(String code, String name) {
        this.term = new Term(code, name);
    }

    @Override
    public Term term() {
        return term;
    }
}
