package de.klimanetz.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A good practice.
 *
 * @param measure slug of the measure that an example belongs to
 * @param placeElsewhere where it is done when that is outside the network
 */
public record Practice(
        Common common,
        PracticeLevel level,
        FieldOfAction field,
        String carrier,
        Optional<PartialDate> since,
        String legalForm,
        String funding,
        String effect,
        Effort effort,
        Optional<Cooperation> cooperation,
        Contact contact,
        String contactPage,
        Optional<String> measure,
        String placeElsewhere,
        String writtenBy,
        String reviewedBy,
        Optional<LocalDate> reviewedOn)
        implements Item {

    /** What it takes, in words; every part may be empty. */
    public record Effort(String cost, String staff, String time) {}
}
