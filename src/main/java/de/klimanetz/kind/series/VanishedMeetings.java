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
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reports ids that vanish from calendars: those of coming meetings that were published and no longer exist, unless the series lists a new change that concerns all
 * its meetings. Who has imported a meeting learns of it only if it stays, cancelled.
 */
public final class VanishedMeetings {

    private static final int NAMED = 3;

    private VanishedMeetings() {}

    public static void find(Site site, Publication published, LocalDate today, Problems problems) {
        Set<String> present = site.all(Event.class).stream().map(Event::uid).collect(Collectors.toSet());
        Map<String, Publication.Entry> before = published.entries().stream()
                .collect(Collectors.toMap(Publication.Entry::id, Function.identity(), (one, other) -> one));
        site.all(Event.class).stream()
                .filter(event -> event.isInCalendars() && !event.announced().isOver(today))
                .forEach(event -> Optional.ofNullable(before.get(event.id()))
                        .filter(entry -> entry.event().isPresent()
                                && !entry.uid().equals(event.uid())
                                && !present.contains(entry.uid()))
                        .ifPresent(entry -> problems.hint(
                                event.place(),
                                "In Kalendern hat der Termin jetzt eine andere Kennung, „" + event.uid() + "“ statt „"
                                        + entry.uid() + "“, weil „reihe“ oder „statt“ anders ist. Wer ihn als Datei "
                                        + "übernommen hat, sieht ihn danach zweimal.")));
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
                "Diese Treffen waren veröffentlicht und fehlen jetzt: " + named + others
                        + ". Wer sie im Kalender hat, erfährt nichts davon. Fällt eines aus, lassen Sie den Tag in der Reihe "
                        + "und schreiben :faellt-aus: " + missing.get(0) + ". Endet die Reihe, schreiben Sie unter "
                        + "„== Änderungen“ eine Zeile dazu, etwa: * 2026-09-01: Die Reihe endet im Herbst");
    }
}
