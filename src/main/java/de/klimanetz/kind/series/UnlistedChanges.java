package de.klimanetz.kind.series;

import de.klimanetz.model.Event;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Publication.Announcement;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import de.klimanetz.wording.GermanCounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports events and meetings whose dates, place or state differ from the last publication without a new entry in the
 * list of changes. Calendar programs accept an update only if SEQUENCE has increased (RFC 5546 § 2.1.4).
 */
public final class UnlistedChanges {

    private static final String UNSEEN =
            ". Unter „Änderungen“ steht davon nichts, und manche Kalender behielten den alten Stand. ";

    private static final String NOTATION =
            "Schreiben Sie unter „== Änderungen“ eine Zeile dazu, etwa: * 2026-09-01: Eine Woche später";

    private static final String NOTATION_OF_SERIES =
            "Schreiben Sie unter „== Änderungen“ eine Zeile dazu, für ein Treffen: * 2026-09-01: Treffen 2026-10-13: Eine "
                    + "Woche später, für alle: * 2026-09-01: Wir treffen uns jetzt im Rathaus";

    private static final String REMOVED =
            "Unter „== Änderungen“ fehlt etwas, das schon veröffentlicht war. Lassen Sie alte "
                    + "Zeilen stehen, auch die Adressen in „frueher“";

    private final Site site;
    private final LocalDate today;
    private final Problems problems;

    private UnlistedChanges(Site site, LocalDate today, Problems problems) {
        this.site = site;
        this.today = today;
        this.problems = problems;
    }

    public static void find(Site site, Publication published, LocalDate today, Problems problems) {
        Map<String, Publication.Entry> before = new HashMap<>();
        published.entries().stream()
                .filter(entry -> entry.event().isPresent())
                .forEach(entry -> before.put(entry.uid(), entry));
        new UnlistedChanges(site, today, problems).find(before);
    }

    private void find(Map<String, Publication.Entry> before) {
        Map<String, List<String>> ofSeries = new HashMap<>();
        for (Event event : site.all(Event.class)) {
            Optional<Publication.Entry> published = Optional.ofNullable(before.get(event.uid()));
            if (event.isMeeting()) {
                published
                        .flatMap(entry -> inMeeting(event, entry))
                        .ifPresent(words -> ofSeries.computeIfAbsent(event.slug(), slug -> new ArrayList<>())
                                .add(words));
            } else {
                published.ifPresent(entry -> check(event, entry));
            }
        }
        site.all(Series.class).stream()
                .filter(series -> ofSeries.containsKey(series.slug()))
                .forEach(series -> report(series, ofSeries.get(series.slug())));
    }

    private void check(Event event, Publication.Entry published) {
        Publication.Entry now = Publication.entry(event);
        if (sequence(now) < sequence(published)) {
            problems.error(event.place(), REMOVED + ".");
        }
        List<String> differences = differences(event, now, published);
        if (!differences.isEmpty() && !isListed(now, published)) {
            problems.error(
                    event.when().place(),
                    "Anders als veröffentlicht: " + String.join(", ", differences) + UNSEEN + NOTATION);
        }
    }

    /** Returns what is wrong with a meeting; empty if nothing is. A general change does not count for meetings that are over. */
    private Optional<String> inMeeting(Event meeting, Publication.Entry published) {
        Publication.Entry now = Publication.entry(meeting);
        List<String> differences = differences(meeting, now, published);
        if (differences.isEmpty()
                || isListed(now, published)
                || meeting.schedule().isOver(today)) {
            return Optional.empty();
        }
        return Optional.of("Treffen " + meeting.replacedDay().orElseThrow() + ": " + String.join(", ", differences));
    }

    /** The list of an event that no longer takes over a meeting went with it, so only SEQUENCE can tell. */
    private static boolean isListed(Publication.Entry now, Publication.Entry published) {
        boolean wasTakenOver =
                !published.id().equals(published.uid()) && now.id().equals(now.uid());
        return sequence(now) > sequence(published) && (now.changes() > published.changes() || wasTakenOver);
    }

    private static int sequence(Publication.Entry entry) {
        return entry.event().orElseThrow().sequence();
    }

    /** Reports all meetings together, since all differ if the time of a series changes. */
    private void report(Series series, List<String> meetings) {
        String others = meetings.size() > 1 ? " (und " + GermanCounts.others(meetings.size() - 1) + ")" : "";
        problems.error(
                series.exceptions().places().rhythm(),
                "Anders als veröffentlicht: " + meetings.get(0) + others + UNSEEN + NOTATION_OF_SERIES);
    }

    private List<String> differences(Event event, Publication.Entry nowEntry, Publication.Entry before) {
        Announcement now = nowEntry.event().orElseThrow();
        Announcement published = before.event().orElseThrow();
        List<String> differences = new ArrayList<>();
        // An unknown date was in no calendar, so setting it changes nothing for subscribers.
        if (published.begin().isPresent()) {
            add(differences, "Beginn", written(now.begin()), written(published.begin()));
            add(differences, "Ende", written(now.end()), written(published.end()));
        }
        add(differences, "Zustand", now.state(), published.state());
        if (!published.place().isEmpty() && !event.schedule().isOver(today)) {
            add(differences, "Ort", now.place(), published.place());
        }
        return differences;
    }

    private static void add(List<String> differences, String name, String now, String published) {
        if (!now.equals(published)) {
            differences.add(name + " „" + now + "“ statt „" + published + "“");
        }
    }

    private static String written(Optional<String> time) {
        return time.map(text -> text.replace('T', ' ')).orElse("offen");
    }
}
