package de.klimanetz.kind.funding;

/** A duty whose deadline depends on the size of a town. */
public final class DutyFile {

    private DutyFile() {}

    public static String withDeadlines() {
        return withDeadlines("|über 100.000 | |2026-06-30\n|bis 100.000 | |2028-06-30\n");
    }

    /** @param rows of the table of deadlines: population, Land, day */
    static String withDeadlines(String rows) {
        return """
                = Plan
                :id: pflicht-plan
                :kurztext: Was zu tun ist.
                :stand: 2026-11-01
                :veroeffentlicht: 2026-11-01
                :rechtsgrundlage: § 4 Gesetz
                :rechtsgrundlage-adresse: https://www.gesetz.example
                :betrifft: gemeinden

                Text.

                == Fristen

                [options="header"]
                |===
                |Einwohner |Land |Frist

                %s|===

                == Quellen

                * Gesetz
                """.formatted(rows);
    }
}
