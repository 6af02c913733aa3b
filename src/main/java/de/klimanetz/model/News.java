package de.klimanetz.model;

import de.klimanetz.model.vocabulary.NewsKind;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A piece of news.
 *
 * @param date as far as it is known; before its first day the news is no part of the site
 * @param publisher who published it first
 * @param event slug of the event that it reports on
 * @param deadline until when an application is possible
 */
public record News(
        Common common,
        NewsKind kind,
        PartialDate date,
        String publisher,
        Optional<String> event,
        String location,
        Optional<LocalDate> deadline,
        Optional<LocalDate> validUntil,
        String programme,
        Contact press)
        implements Item {

    /** Of the days before which it was not to be seen, the last. */
    @Override
    public Optional<LocalDate> publication() {
        return Stream.of(Optional.of(date.first()), published(), common.dates().visibleFrom())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    @Override
    public boolean isPublished(LocalDate today, boolean drafts) {
        return Item.super.isPublished(today, drafts) && (drafts || !date.first().isAfter(today));
    }
}
