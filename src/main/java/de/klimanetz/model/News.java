package de.klimanetz.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A piece of news.
 *
 * @param date as far as it is known; the feed takes its first day
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
        implements Item {}
