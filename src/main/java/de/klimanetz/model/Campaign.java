package de.klimanetz.model;

import de.klimanetz.model.vocabulary.CampaignKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A campaign with its period.
 *
 * @param to last day; empty if the end is open
 * @param yearlyRule in words, how the date of the next edition is determined
 * @param predecessor slug of the previous edition
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

    /** Returns whether it has an end and lasts at most one year. */
    public boolean isShort() {
        LocalDate nextYear = from.first().plusYears(1);
        return to.map(PartialDate::last).filter(nextYear::isAfter).isPresent();
    }
}
