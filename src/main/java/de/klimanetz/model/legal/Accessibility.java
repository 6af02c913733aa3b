package de.klimanetz.model.legal;

import de.klimanetz.model.Common;
import de.klimanetz.model.Contact;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The accessibility statement, by the model of Decision (EU) 2018/1523.
 *
 * @param form web address of the form for reports, in which {@code ADRESSE} stands for that of the page; may be empty
 * @param contact who answers reports
 * @param answer within which time a report is answered, in words; empty for that of the Land
 * @param law with which the website must comply; empty for that of the Land
 * @param enforcement whom to turn to without an answer
 * @param barriers what is not accessible
 */
public record Accessibility(
        Common common,
        boolean inHead,
        int rank,
        Optional<Conformity> status,
        Assessment assessment,
        String form,
        Contact contact,
        String answer,
        String law,
        Enforcement enforcement,
        List<Barrier> barriers)
        implements LegalPage {

    /** A statement must be reviewed within this time (BITVNRW § 4). */
    public static final int REVIEW_DAYS = 365;

    /** Stands for the address of a page. */
    public static final String PAGE = "ADRESSE";

    /**
     * How the statement came about.
     *
     * @param report web address, or empty
     * @param sent the day on which the supervising body got the statement
     */
    public record Assessment(
            Optional<LocalDate> created,
            Optional<LocalDate> reviewed,
            Optional<Method> method,
            String report,
            Optional<LocalDate> sent) {}

    /**
     * Whom to turn to without an answer; empty for what is known of the Land.
     *
     * @param contact e-mail, telephone or postal address, in words
     */
    public record Enforcement(String name, String address, String contact) {}

    /** Something that is not accessible. */
    public record Barrier(String what, Reason reason, String alternative) {}

    /** Returns the names of the missing attributes that are needed where the law of the Land is not known. */
    public List<String> dependingOnLand() {
        return Missing.of("gesetz", law)
                .and("antwortfrist", answer)
                .and("durchsetzung", enforcement.name())
                .and("durchsetzung-adresse", enforcement.address())
                .names();
    }

    @Override
    public List<String> missing() {
        return Missing.of("vereinbarkeit", status.isEmpty())
                .and("erstellt", assessment.created().isEmpty())
                .and("geprueft", assessment.reviewed().isEmpty())
                .and("methode", assessment.method().isEmpty())
                .and("formular", form)
                .and("kontakt-stelle", contact.office())
                .and("durchsetzung-kontakt", enforcement.contact())
                .names();
    }
}
