package de.klimanetz.model.legal;

import de.klimanetz.model.Member;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Land;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What legal texts say differently in each Land. Only what was read in the sources is here; for the other Länder the
 * operator writes it. Addresses were last checked on 1 December 2026.
 *
 * @param equality the law on equality of people with disabilities
 * @param accessibility the ordinance on accessible information technology
 * @param answer within which time a report of a barrier must be answered, in words
 * @param procedure what people can then apply for, in words
 * @param enforcement whom to turn to then
 * @param logs the legal basis for the logs of the web server of a public body
 * @param authority the supervisory authority for data protection
 */
public record LandLaw(
        Source equality,
        Source accessibility,
        String answer,
        String procedure,
        Source enforcement,
        String logs,
        Source authority) {

    /** A law or a body, with its web address. */
    public record Source(String name, String address) {}

    private static final Map<Land, LandLaw> KNOWN = Map.of(
            Land.NW,
            new LandLaw(
                    new Source(
                            "Behindertengleichstellungsgesetz Nordrhein-Westfalen (§§ 10 bis 10e)",
                            "https://recht.nrw.de/lmi/owa/br_text_anzeigen?v_id=5420140509100636414"),
                    new Source(
                            "Barrierefreie-Informationstechnik-Verordnung Nordrhein-Westfalen (§ 3)",
                            "https://recht.nrw.de/lmi/owa/br_bes_detail?bes_id=40725&det_id=431042"),
                    "zwei, höchstens sechs Wochen",
                    "ein Ombudsverfahren (§ 10d des Behindertengleichstellungsgesetzes Nordrhein-Westfalen)",
                    new Source(
                            "Ombudsstelle für barrierefreie Informationstechnik des Landes Nordrhein-Westfalen",
                            "https://www.lbbp.nrw.de/ombudsstelle"),
                    "Artikel 6 Absatz 1 Buchstabe e der Datenschutz-Grundverordnung in Verbindung mit § 3 des "
                            + "Datenschutzgesetzes Nordrhein-Westfalen",
                    new Source(
                            "Landesbeauftragte für Datenschutz und Informationsfreiheit Nordrhein-Westfalen",
                            "https://www.ldi.nrw.de")));

    /** Returns the Land of Kommunen by their keys; empty if they have none or are in several. */
    public static Optional<Land> land(List<Member> members) {
        List<String> codes = members.stream()
                .map(Member::ags)
                .filter(key -> key.length() > 2)
                .map(key -> key.substring(0, 2))
                .distinct()
                .toList();
        return codes.size() == 1 ? Keyed.find(Land.class, codes.get(0)) : Optional.empty();
    }

    /** Returns what is known of a Land. */
    public static Optional<LandLaw> of(Land land) {
        return Optional.ofNullable(KNOWN.get(land));
    }
}
