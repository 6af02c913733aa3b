package de.klimanetz.model;

import de.klimanetz.model.vocabulary.CampaignKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A campaign with its period; without an end it is still running.
 *
 * @param yearlyRule in words, by which the next date is found
 * @param predecessor slug of the edition before
 */
public record Campaign(
        Common common,
        CampaignKind kind,
        PartialDate from,
        Optional<PartialDate> to,
        String motto,
        List<String> partners,
        String website,
        String yearlyRule,
        Optional<String> predecessor,
        Optional<LocalDate> submitUntil,
        String submitTo)
        implements Item {

    public boolean isOver(LocalDate today) {
        return to.map(end -> end.last().isBefore(today)).orElse(false);
    }

    public boolean isRunning(LocalDate today) {
        return !from.first().isAfter(today) && !isOver(today);
    }

    /** Whether it lasts no longer than a year; others come back every year, or go on. */
    public boolean isShort() {
        LocalDate nextYear = from.first().plusYears(1);
        return to.map(PartialDate::last).filter(nextYear::isAfter).isPresent();
    }
}
