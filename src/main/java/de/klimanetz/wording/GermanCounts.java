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

    private static String adjective(int count, String stem) {
        return count + " " + stem + (count == 1 ? "er" : "e");
    }

    private static String noun(int count) {
        return count == 1 ? " Termin" : " Termine";
    }
}
