package de.klimanetz.kind.series;

import de.klimanetz.model.Event;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Publication.Announcement;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.problem.Problems;
import de.klimanetz.wording.GermanCounts;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reports coming meetings that were published and no longer exist, unless the series lists a new change that concerns all
 * its meetings. Who has imported a meeting learns of it only if it stays, cancelled.
 */
public final class VanishedMeetings {

    private static final int NAMED = 3;

    private VanishedMeetings() {}

    public static void find(Site site, Publication published, LocalDate today, Problems problems) {
        Set<String> present = site.all(Event.class).stream().map(Event::uid).collect(Collectors.toSet());
        Map<String, Publication.Entry> before = published.entries().stream()
                .collect(Collectors.toMap(Publication.Entry::id, Function.identity(), (one, other) -> one));
        for (Series series : site.all(Series.class)) {
            Publication.Entry entry = before.get(series.id());
            boolean isAnnounced = entry == null || series.generalChanges().size() > entry.changes();
            List<String> missing = isAnnounced
                    ? List.of()
                    : before.values().stream()
                            .filter(other -> isMeeting(other, series) && !present.contains(other.uid()))
                            .filter(other -> isComing(other.event().orElseThrow(), today))
                            .map(other -> other.id().substring(series.id().length() + 1))
                            .sorted()
                            .toList();
            if (!missing.isEmpty()) {
                report(series, missing, problems);
            }
        }
    }

    private static boolean isMeeting(Publication.Entry entry, Series series) {
        return entry.event().isPresent()
                && entry.type().equals(series.type().key())
                && entry.id().startsWith(series.id() + "-")
                && entry.id().length() == (series.id() + "-2026-01-13").length();
    }

    private static boolean isComing(Announcement event, LocalDate today) {
        boolean isCancelled = event.state().equals(EventState.CANCELLED.key());
        return !isCancelled
                && event.begin()
                        .filter(begin -> begin.compareTo(today.toString()) >= 0)
                        .isPresent();
    }

    private static void report(Series series, List<String> missing, Problems problems) {
        String named = missing.stream().limit(NAMED).collect(Collectors.joining(", "));
        String others = missing.size() > NAMED ? " und " + GermanCounts.others(missing.size() - NAMED) : "";
        problems.error(
                series.exceptions().places().rhythm(),
                "Veröffentlicht waren Treffen, die jetzt fehlen: " + named + others
                        + ". Wer sie im Kalender hat, erfährt nichts davon. Fällt eines aus, schreiben Sie :faellt-aus: "
                        + missing.get(0)
                        + "; wird die Reihe anders oder endet sie, ein Punkt mehr unter „== Änderungen“, "
                        + "etwa: * 2026-09-01: Die Reihe endet im Herbst");
    }
}
