package de.klimanetz.model;

import de.klimanetz.model.vocabulary.NewsKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A news item.
 *
 * @param date the item is not published before its first day
 * @param publisher original publisher
 * @param event slug of the event it reports on
 * @param held when it was, what a review without an event looks back at
 * @param deadline last day for applications
 */
public record News(
        Common common,
        NewsKind kind,
        PartialDate date,
        String publisher,
        Optional<String> event,
        Optional<PartialDate> held,
        String location,
        Optional<LocalDate> deadline,
        Optional<LocalDate> validUntil,
        String programme,
        Contact press)
        implements Due {

    @Override
    public List<Due.Deadline> deadlines(List<Member> members) {
        return deadline.map(day -> new Due.Deadline("", day, title(), programme)).stream()
                .toList();
    }

    /** Returns the latest of date, publication day and visibility day. */
    @Override
    public Optional<LocalDate> publication() {
        return Stream.of(Optional.of(date.first()), published(), common.dates().visibleFrom())
                .flatMap(Optional::stream)
                .max(LocalDate::compareTo);
    }

    @Override
    public boolean isPublished(LocalDate today, boolean drafts) {
        return Due.super.isPublished(today, drafts) && (drafts || !date.first().isAfter(today));
    }
}
