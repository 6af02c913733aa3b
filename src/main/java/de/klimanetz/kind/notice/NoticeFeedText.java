package de.klimanetz.kind.notice;

import de.klimanetz.feed.FeedText;
import de.klimanetz.wording.GermanDates;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The feed text of a notice: what it is, until when, and how to answer. */
record NoticeFeedText() implements FeedText<Notice> {

    @Override
    public String title(Notice notice) {
        return (notice.doneBy().isEmpty() ? notice.direction().label() : "ERLEDIGT") + ": " + notice.title();
    }

    @Override
    public List<String> facts(Notice notice) {
        if (!notice.doneBy().isEmpty()) {
            return List.of("Erledigt durch: " + notice.doneBy());
        }
        String contact = Stream.of(notice.contact().email(), notice.contact().phone())
                .filter(way -> !way.isEmpty())
                .collect(Collectors.joining(", "));
        return List.of("Gültig bis: " + GermanDates.day(notice.until()), "Kontakt: " + contact);
    }
}
