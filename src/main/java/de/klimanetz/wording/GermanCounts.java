package de.klimanetz.wording;

/** Formats counts as German phrases. */
public final class GermanCounts {

    private GermanCounts() {}

    /** Returns “1 kommender und 14 vergangene Termine”; a part with count 0 is omitted unless both are 0. */
    public static String events(int coming, int past) {
        if (past == 0) {
            return adjective(coming, "kommend") + noun(coming);
        }
        String pastEvents = adjective(past, "vergangen") + noun(past);
        return coming == 0 ? pastEvents : adjective(coming, "kommend") + " und " + pastEvents;
    }

    /** Returns “31 Termine in 9 Kommunen”, or “1 Termin” for 0 towns. */
    public static String eventsInTowns(int events, int towns) {
        String where = towns == 0 ? "" : " in " + towns + (towns == 1 ? " Kommune" : " Kommunen");
        return events + noun(events) + where;
    }

    /** Returns “1 Maßnahme und 3 Beispiele”; a part with count 0 is omitted. */
    public static String practices(int measures, int examples) {
        String measureText = measures + (measures == 1 ? " Maßnahme" : " Maßnahmen");
        String exampleText = examples + (examples == 1 ? " Beispiel" : " Beispiele");
        if (measures == 0) {
            return exampleText;
        }
        return examples == 0 ? measureText : measureText + " und " + exampleText;
    }

    /** Returns “1 Termin” or “3 Termine”. */
    public static String events(int count) {
        return count + noun(count);
    }

    /** Returns “ein weiteres” or “3 weitere”, for something of neuter gender. */
    public static String others(int count) {
        return count == 1 ? "ein weiteres" : count + " weitere";
    }

    private static String adjective(int count, String stem) {
        return count + " " + stem + (count == 1 ? "er" : "e");
    }

    private static String noun(int count) {
        return count == 1 ? " Termin" : " Termine";
    }
}
