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
 * @param contactPage web address, or empty
 * @param measure the measure of an example
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

    /** Headings with a defined meaning, in page order. */
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
     * Who runs it, where and since when.
     *
     * @param placeElsewhere place outside the network, or empty
     */
    public record Setting(
            String carrier,
            Optional<PartialDate> since,
            String placeElsewhere,
            Optional<Cooperation> cooperation,
            LegalForm legalForm) {}

    /** The legal form; {@code words} may be empty. */
    public record LegalForm(String words, Optional<LegalKind> kind) {}

    /**
     * The funding.
     *
     * @param words may be empty
     * @param sum in Euro
     * @param checked the day on which the words were last verified
     */
    public record Funding(String words, Optional<Figure> sum, LocalDate checked, Place place) {}

    /** Costs, staff and time in words; each may be empty. */
    public record Effort(String cost, String staff, String time, Optional<EffortLevel> level) {}

    /** A reference to the measure of an example, and the place of this reference. */
    public record Part(String slug, Place place) {}

    /**
     * The authors of the text; every component may be empty.
     *
     * @param writer of all sections not in {@code expertSections}
     * @param expertSections headings of the sections by the expert
     * @param reservation limits of the statements
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

    /**
     * A rating by one criterion.
     *
     * @param value from 1 (very low) to {@link #BEST} (very high)
     * @param by person or organization that rates
     */
    public record Criterion(String name, int value, String by) {

        public static final int BEST = 5;
    }
}
