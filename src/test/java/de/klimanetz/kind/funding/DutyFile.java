package de.klimanetz.kind.funding;

/** A duty whose deadline depends on the size of a town. */
public final class DutyFile {

    private DutyFile() {}

    public static String withDeadlines() {
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

                |über 100.000 | |2026-06-30
                |bis 100.000 | |2028-06-30
                |===

                == Quellen

                * Gesetz
                """;
    }
}
