package de.klimanetz.kind.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.content.FieldType.Mismatch;
import de.klimanetz.testing.HostileDefaults;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Parses the attribute "rhythmus", as a German phrase or as an RRULE (RFC 5545, 3.3.10). */
@HostileDefaults
class RhythmTypeTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            täglich                                      | FREQ=DAILY
            jeden Tag                                    | FREQ=DAILY
            alle drei Tage                               | FREQ=DAILY;INTERVAL=3
            alle 14 Tage                                 | FREQ=DAILY;INTERVAL=14
            täglich im Dezember                          | FREQ=DAILY;BYMONTH=12
            wöchentlich mittwochs                        | FREQ=WEEKLY;BYDAY=WE
            wöchentlich am Mittwoch                      | FREQ=WEEKLY;BYDAY=WE
            jeden Mittwoch                               | FREQ=WEEKLY;BYDAY=WE
            jeden Mittwoch.                              | FREQ=WEEKLY;BYDAY=WE
            mittwochs                                    | FREQ=WEEKLY;BYDAY=WE
            jeden Mi.                                    | FREQ=WEEKLY;BYDAY=WE
            jede Woche am Sonnabend                      | FREQ=WEEKLY;BYDAY=SA
            montags und donnerstags                      | FREQ=WEEKLY;BYDAY=MO,TH
            donnerstags, dienstags und montags           | FREQ=WEEKLY;BYDAY=MO,TU,TH
            jeden Mo., Mi. und Fr.                       | FREQ=WEEKLY;BYDAY=MO,WE,FR
            montags bis freitags                         | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            jede Woche von Sa. bis Mo.                   | FREQ=WEEKLY;BYDAY=MO,SA,SU
            alle 2 Wochen mittwochs                      | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
            mittwochs alle zwei Wochen                   | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
            jede zweite Woche am Mittwoch                | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE
            alle 14 Tage dienstags                       | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
            14-tägig dienstags                           | FREQ=WEEKLY;INTERVAL=2;BYDAY=TU
            monatlich am 2. Dienstag                     | FREQ=MONTHLY;BYDAY=2TU
            monatlich am 2.Dienstag                      | FREQ=MONTHLY;BYDAY=2TU
            monatlich am zweiten Dienstag                | FREQ=MONTHLY;BYDAY=2TU
            Monatlich am zweiten Di.                     | FREQ=MONTHLY;BYDAY=2TU
            am 2. Dienstag im Monat                      | FREQ=MONTHLY;BYDAY=2TU
            am zweiten Dienstag jedes Monats             | FREQ=MONTHLY;BYDAY=2TU
            jeden zweiten Dienstag im Monat              | FREQ=MONTHLY;BYDAY=2TU
            jeden letzten Donnerstag                     | FREQ=MONTHLY;BYDAY=-1TH
            monatlich am letzten Donnerstag              | FREQ=MONTHLY;BYDAY=-1TH
            monatlich am vorletzten Donnerstag           | FREQ=MONTHLY;BYDAY=-2TH
            monatlich am 1. und 3. Dienstag              | FREQ=MONTHLY;BYDAY=1TU,3TU
            monatlich am 1. Montag und letzten Freitag   | FREQ=MONTHLY;BYDAY=1MO,-1FR
            monatlich am 5. Dienstag                     | FREQ=MONTHLY;BYDAY=5TU
            monatlich am 15.                             | FREQ=MONTHLY;BYMONTHDAY=15
            monatlich am 1. und 15.                      | FREQ=MONTHLY;BYMONTHDAY=1,15
            am 15. jedes Monats                          | FREQ=MONTHLY;BYMONTHDAY=15
            monatlich am 31.                             | FREQ=MONTHLY;BYMONTHDAY=31
            monatlich am letzten Tag                     | FREQ=MONTHLY;BYMONTHDAY=-1
            jeden letzten Tag im Monat                   | FREQ=MONTHLY;BYMONTHDAY=-1
            monatlich am 15. und letzten Tag             | FREQ=MONTHLY;BYMONTHDAY=15,-1
            alle 2 Monate am ersten Montag               | FREQ=MONTHLY;INTERVAL=2;BYDAY=1MO
            jeden zweiten Monat am 15.                   | FREQ=MONTHLY;INTERVAL=2;BYMONTHDAY=15
            vierteljährlich am 1. Donnerstag             | FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH
            VIERTELJÄHRLICH AM 1. DONNERSTAG             | FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH
            vierteljaehrlich am 1. Donnerstag            | FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH
            jedes Quartal am 1. Donnerstag               | FREQ=MONTHLY;INTERVAL=3;BYDAY=1TH
            halbjährlich am letzten Freitag              | FREQ=MONTHLY;INTERVAL=6;BYDAY=-1FR
            halbjährlich am 15. im März und September    | FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=15
            jährlich am letzten Samstag im März          | FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA
            jährlich am letzten Samstag im Maerz         | FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA
            jährlich im März am letzten Samstag          | FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA
            jeden letzten Samstag im März                | FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA
            jährlich am 20. September                    | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=20
            jaehrlich am 20. Sept.                       | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=20
            jährlich im September am 20.                 | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=20
            jedes Jahr am 20. September                  | FREQ=YEARLY;BYMONTH=9;BYMONTHDAY=20
            alle 2 Jahre am 20. September                | FREQ=YEARLY;INTERVAL=2;BYMONTH=9;BYMONTHDAY=20
            jährlich am 29. Februar                      | FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29
            jährlich am 2. Dienstag im März, Juni und September | FREQ=YEARLY;BYMONTH=3,6,9;BYDAY=2TU
            monatlich am 2. Dienstag von März bis Mai    | FREQ=YEARLY;BYMONTH=3,4,5;BYDAY=2TU
            im Oktober bis Februar jeden 1. Montag       | FREQ=YEARLY;BYMONTH=1,2,10,11,12;BYDAY=1MO
            im März und Mai montags und freitags         | FREQ=YEARLY;BYMONTH=3,5;BYDAY=MO,FR
            jeden Dienstag im März                       | FREQ=YEARLY;BYMONTH=3;BYDAY=TU
            alle 2 Wochen dienstags im März              | FREQ=WEEKLY;INTERVAL=2;BYMONTH=3;BYDAY=TU
            """)
    void parsesPhrases(String phrase, String rule) throws Mismatch {
        assertThat(RhythmType.RHYTHM.read(phrase).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            FREQ=DAILY                                   | FREQ=DAILY
            RRULE:FREQ=WEEKLY;BYDAY=WE                   | FREQ=WEEKLY;BYDAY=WE
            rrule:freq=weekly;byday=we                   | FREQ=WEEKLY;BYDAY=WE
            BYDAY=WE;INTERVAL=1;FREQ=WEEKLY              | FREQ=WEEKLY;BYDAY=WE
            FREQ=WEEKLY;WKST=SU;BYDAY=WE                 | FREQ=WEEKLY;BYDAY=WE
            FREQ=WEEKLY;WKST=MO;INTERVAL=2;BYDAY=WE,MO   | FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE
            FREQ=DAILY;BYDAY=MO,TU,WE,TH,FR              | FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR
            FREQ=MONTHLY;BYDAY=+2TU                      | FREQ=MONTHLY;BYDAY=2TU
            FREQ=MONTHLY;BYDAY=TU;BYSETPOS=2             | FREQ=MONTHLY;BYDAY=2TU
            FREQ=YEARLY;BYMONTH=3;BYDAY=SA;BYSETPOS=-1   | FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA
            FREQ=MONTHLY;BYMONTH=3;BYDAY=-1SA            | FREQ=YEARLY;BYMONTH=3;BYDAY=-1SA
            FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1 | FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1
            FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13          | FREQ=MONTHLY;BYMONTHDAY=13;BYDAY=FR
            FREQ=YEARLY;BYDAY=20MO                       | FREQ=YEARLY;BYDAY=20MO
            """)
    void normalisesRules(String written, String rule) throws Mismatch {
        assertThat(RhythmType.RHYTHM.read(written).rule()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            jeden Mitwoch                   | kein Rhythmus: „Mitwoch“ ist darin unbekannt. Meinten Sie „Mittwoch“?
            monatlih am 15.                 | kein Rhythmus: „monatlih“ ist darin unbekannt. Meinten Sie „monatlich“?
            taglich                         | kein Rhythmus: „taglich“ ist darin unbekannt. Meinten Sie „täglich“?
            nach Absprache                  | kein Rhythmus: „nach“ ist darin unbekannt.
            jeden Mi-Fr                     | kein Rhythmus: „-“ ist darin unbekannt.
            20.09.                          | kein Rhythmus: „09.“ ist keine Zahl von 1 bis 999
            Mittwoch                        | kein Rhythmus: Es fehlt, wie oft: etwa „monatlich“, „jährlich“ oder „jeden“
            am 2. Dienstag                  | kein Rhythmus: Es fehlt, wie oft: etwa „monatlich“, „jährlich“ oder „jeden“
            20. September                   | kein Rhythmus: Es fehlt, wie oft: etwa „monatlich“, „jährlich“ oder „jeden“
            ,                               | kein Rhythmus: Es fehlt, wie oft: etwa „monatlich“, „jährlich“ oder „jeden“
            jeden zweiten Dienstag          | kein Rhythmus: Das kann „alle 2 Wochen dienstags“ oder „monatlich am 2. Dienstag“ heißen
            wöchentlich                     | kein Rhythmus: Zu Wochen gehört ein Wochentag, etwa „mittwochs“
            alle 2 Wochen am 15.            | kein Rhythmus: Zu Wochen gehört ein Wochentag, etwa „mittwochs“
            monatlich                       | kein Rhythmus: Es fehlt, an welchem Tag
            jeden                           | kein Rhythmus: Es fehlt, an welchem Tag
            monatlich dienstags             | kein Rhythmus: Es fehlt, der wievielte Wochentag: etwa „am 2. Dienstag“ oder „am letzten Dienstag“
            jährlich am 20.                 | kein Rhythmus: Es fehlt, in welchem Monat
            alle Mittwoche                  | kein Rhythmus: „Mittwoche“ ist darin unbekannt. Meinten Sie „Mittwoch“?
            alle mittwochs                  | kein Rhythmus: Auf „alle“ folgt eine Zahl mit „Tage“, „Wochen“, „Monate“ oder „Jahre“
            alle 2                          | kein Rhythmus: Auf „alle“ folgt eine Zahl mit „Tage“, „Wochen“, „Monate“ oder „Jahre“
            alle 0 Tage                     | kein Rhythmus: „0“ ist keine Zahl von 1 bis 999
            alle 10000 Tage                 | kein Rhythmus: „10000“ ist keine Zahl von 1 bis 999
            alle 10 Tage dienstags          | kein Rhythmus: Er nennt bestimmte Tage und zugleich einen Abstand in Tagen
            2 Dienstag im Monat             | kein Rhythmus: „2“ steht ohne Punkt und ohne „alle“
            jährlich am 1. Montag im Jahr   | kein Rhythmus: Vor „Jahr“ fehlt „jede“ oder „alle“ mit einer Zahl
            wöchentlich alle 2 Wochen montags | kein Rhythmus: Wie oft, steht zweimal darin
            jeden Dienstag und am 15.       | kein Rhythmus: Er mischt Tage wie „Dienstag“, „2. Dienstag“ und „15.“
            jährlich am 3. März und 4. Mai  | kein Rhythmus: Er nennt in jedem Monat andere Tage
            jährlich am 1. Mo im März und am 2. Mo im Mai | kein Rhythmus: Er nennt in jedem Monat andere Tage
            vierteljährlich am 15. März     | kein Rhythmus: Wie oft und in welchen Monaten, passt nicht zusammen
            jeden Mittwoch bis Juni         | ein Rhythmus mit Ende. Wann die Reihe endet, steht in der Angabe „bis“
            monatlich am 15. bis 2027       | ein Rhythmus mit Ende. Wann die Reihe endet, steht in der Angabe „bis“
            jeden Mittwoch bis Mittwoch     | ein Rhythmus mit Ende. Wann die Reihe endet, steht in der Angabe „bis“
            jeden Dienstag im März bis      | ein Rhythmus mit Ende. Wann die Reihe endet, steht in der Angabe „bis“
            bis Juni mittwochs              | ein Rhythmus mit Ende. Wann die Reihe endet, steht in der Angabe „bis“
            ab Juni jeden Mittwoch          | ein Rhythmus mit Beginn. Wann die Reihe beginnt, steht in einer eigenen Angabe
            jeden Mittwoch um 19 Uhr        | ein Rhythmus mit Uhrzeit. Die Uhrzeit steht in einer eigenen Angabe
            monatlich am 6. Dienstag        | ein Tag, den es nie gibt: Jeden Wochentag hat ein Monat höchstens 5 Mal
            monatlich am 32.                | ein Tag, den es nie gibt: Mehr als 31 Tage hat dort kein Monat
            jährlich am 31. Februar         | ein Tag, den es nie gibt: Mehr als 29 Tage hat dort kein Monat
            jährlich am 31. April           | ein Tag, den es nie gibt: Mehr als 30 Tage hat dort kein Monat
            """)
    void rejectsInvalidPhrases(String phrase, String message) {
        assertThatThrownBy(() -> RhythmType.RHYTHM.read(phrase))
                .isInstanceOf(Mismatch.class)
                .hasMessage(message);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\0', textBlock = """
            FREQ=WEEKLY;BYDAY=MO;COUNT=10       | eine Regel mit Ende. Wann die Reihe endet, steht in der Angabe „bis“
            FREQ=WEEKLY;BYDAY=MO;UNTIL=20271231 | eine Regel mit Ende. Wann die Reihe endet, steht in der Angabe „bis“
            DTSTART;TZID=Europe/Berlin:20260920T100000 RRULE:FREQ=DAILY | eine Regel mit Beginn. Wann die Reihe beginnt, steht in einer eigenen Angabe
            FREQ=DAILY;TZID=Europe/Berlin       | eine Regel mit Zeitzone. Die Zeitzone kennt die Website
            FREQ=DAILY;BYHOUR=10                | eine Regel mit Uhrzeit. Die Uhrzeit steht in einer eigenen Angabe
            RRULE:FREQ=DAILY EXDATE:20260920=x  | eine Regel mit Ausnahmen. Was ausfällt, steht in einer eigenen Angabe
            FREQ=HOURLY                         | eine Regel ohne FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY. FREQ=HOURLY gilt hier nicht
            FREQ=                               | eine Regel ohne FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY
            BYDAY=MO                            | eine Regel ohne FREQ=DAILY, WEEKLY, MONTHLY oder YEARLY
            FREQ=MONTHLY                        | eine Regel ohne Tag. Sie braucht BYDAY oder BYMONTHDAY
            FREQ=YEARLY;BYMONTH=9               | eine Regel ohne Tag. Sie braucht BYDAY oder BYMONTHDAY
            FREQ=YEARLY;BYMONTHDAY=15           | eine Regel mit BYMONTHDAY ohne BYMONTH. Für jeden Monat schreiben Sie FREQ=MONTHLY
            FREQ=WEEKLY;BYDY=MO                 | keine Regel, die hier gilt: „BYDY=MO“ gehört nicht zu FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST. Meinten Sie „BYDAY“?
            FREQ=YEARLY;BYWEEKNO=20             | keine Regel, die hier gilt: „BYWEEKNO=20“ gehört nicht zu FREQ, INTERVAL, BYMONTH, BYMONTHDAY, BYDAY, BYSETPOS, WKST.
            FREQ=WEEKLY;BYDAY                   | keine Regel, die hier gilt: „BYDAY“ steht ohne Wert
            FREQ=WEEKLY;BYDAY=MO;BYDAY=TU       | eine Regel, die BYDAY zweimal nennt
            FREQ=WEEKLY;BYDAY=DI                | keine Regel, die hier gilt: „DI“ ist kein Wert für BYDAY
            FREQ=WEEKLY;BYDAY=MO,               | keine Regel, die hier gilt: „“ ist kein Wert für BYDAY
            FREQ=MONTHLY;BYDAY=0MO              | keine Regel, die hier gilt: „0“ ist kein Wert für BYDAY
            FREQ=DAILY;INTERVAL=0               | keine Regel, die hier gilt: „0“ ist kein Wert für INTERVAL
            FREQ=DAILY;INTERVAL=99999999999     | keine Regel, die hier gilt: „99999999999“ ist kein Wert für INTERVAL
            FREQ=DAILY;INTERVAL=2,3             | keine Regel, die hier gilt: „2,3“ ist kein Wert für INTERVAL
            FREQ=YEARLY;BYMONTH=13;BYMONTHDAY=1 | keine Regel, die hier gilt: „13“ ist kein Wert für BYMONTH
            FREQ=WEEKLY;BYDAY=MO;BYMONTHDAY=1   | eine Regel mit BYMONTHDAY, das bei FREQ=WEEKLY nicht gilt
            FREQ=WEEKLY;BYDAY=2MO               | eine Regel mit Zahlen in BYDAY, die nur bei FREQ=MONTHLY und YEARLY ohne BYMONTHDAY gelten
            FREQ=WEEKLY;BYDAY=MO,TU;BYSETPOS=1  | eine Regel mit BYSETPOS, das hier nur bei FREQ=MONTHLY und YEARLY gilt
            FREQ=WEEKLY;INTERVAL=2;WKST=SU;BYDAY=MO | eine Regel mit WKST=SU. Die Woche beginnt hier am Montag (WKST=MO)
            FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30 | ein Tag, den es nie gibt: Mehr als 29 Tage hat dort kein Monat
            FREQ=YEARLY;BYDAY=54MO              | ein Tag, den es nie gibt: Jeden Wochentag hat ein Jahr höchstens 53 Mal
            FREQ=MONTHLY;BYDAY=TU;BYSETPOS=6    | ein Tag, den es nie gibt: Jeden Wochentag hat ein Monat höchstens 5 Mal
            """)
    void rejectsInvalidRules(String rule, String message) {
        assertThatThrownBy(() -> RhythmType.RHYTHM.read(rule))
                .isInstanceOf(Mismatch.class)
                .hasMessage(message);
    }
}
