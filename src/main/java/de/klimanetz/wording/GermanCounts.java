package de.klimanetz.wording;

/** How many there are of something. */
public final class GermanCounts {

    private GermanCounts() {}

    /** 1 kommender und 14 vergangene Termine. */
    public static String events(int coming, int past) {
        if (past == 0) {
            return adjective(coming, "kommend") + noun(coming);
        }
        String behind = adjective(past, "vergangen") + noun(past);
        return coming == 0 ? behind : adjective(coming, "kommend") + " und " + behind;
    }

    /** 31 Termine in 9 Kommunen, 1 Termin. */
    public static String eventsInTowns(int events, int towns) {
        String where = towns == 0 ? "" : " in " + towns + (towns == 1 ? " Kommune" : " Kommunen");
        return events + noun(events) + where;
    }

    /** “1 Maßnahme und 3 Beispiele”. */
    public static String practices(int measures, int examples) {
        String recipes = measures + (measures == 1 ? " Maßnahme" : " Maßnahmen");
        String places = examples + (examples == 1 ? " Beispiel" : " Beispiele");
        if (measures == 0) {
            return places;
        }
        return examples == 0 ? recipes : recipes + " und " + places;
    }

    private static String adjective(int count, String stem) {
        return count + " " + stem + (count == 1 ? "er" : "e");
    }

    private static String noun(int count) {
        return count == 1 ? " Termin" : " Termine";
    }
}
