package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Cooperation;
import de.klimanetz.model.vocabulary.EffortLevel;
import de.klimanetz.model.vocabulary.FieldOfAction;
import de.klimanetz.model.vocabulary.LegalKind;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.problem.Place;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A good practice.
 *
 * @param effect in words, or empty
 * @param contactPage a web address, or empty
 * @param measure the measure that an example belongs to
 */
public record Practice(
        Common common,
        PracticeLevel level,
        FieldOfAction field,
        Setting setting,
        Funding funding,
        String effect,
        Effort effort,
        Contact contact,
        String contactPage,
        Optional<Part> measure,
        Authors authors,
        List<Criterion> criteria)
        implements Item {

    public static final String SHORT_DESCRIPTION = "Kurzbeschreibung";
    public static final String CRITERIA = "Kriterien";
    public static final String CORE = "Transferkern";
    public static final String ADAPTATION = "Anpassungshinweise";
    public static final String SEE_ALSO = "Siehe auch";

    /** The headings with a meaning of their own, in the order of the page. */
    public static final List<String> SECTIONS = List.of(
            SHORT_DESCRIPTION,
            CRITERIA,
            "Anlass",
            "Ziel",
            "Umsetzung",
            "Ergebnisse",
            "Mehrwerte",
            "Erfolgsfaktoren",
            "Stolpersteine",
            "Ausprägungsformen",
            "Finanzierung",
            "Kostentreiber",
            CORE,
            ADAPTATION,
            SEE_ALSO);

    public Practice {
        criteria = List.copyOf(criteria);
    }

    /**
     * Who does it, where and since when.
     *
     * @param placeElsewhere where it is done when that is outside the network, or empty
     */
    public record Setting(
            String carrier,
            Optional<PartialDate> since,
            String placeElsewhere,
            Optional<Cooperation> cooperation,
            LegalForm legalForm) {}

    /** The legal form in words, which may be empty, and its kind. */
    public record LegalForm(String words, Optional<LegalKind> kind) {}

    /**
     * Who pays, in words which may be empty.
     *
     * @param sum in Euro
     * @param checked the day on which the words were last true
     */
    public record Funding(String words, Optional<Figure> sum, LocalDate checked, Place place) {}

    /** What it takes: the costs, the staff and the time in words, which may be empty. */
    public record Effort(String cost, String staff, String time, Optional<EffortLevel> level) {}

    /** The measure that an example belongs to, and where that is said. */
    public record Part(String slug, Place place) {}

    /**
     * Who stands behind the text; all may be empty.
     *
     * @param writer of all sections that are not the expert's
     * @param expertSections headings in the text
     * @param reservation what the text does not claim
     */
    public record Authors(
            String writer,
            String expert,
            List<String> expertSections,
            String reviewer,
            Optional<LocalDate> reviewed,
            String reservation) {

        public Authors {
            expertSections = List.copyOf(expertSections);
        }
    }
}
