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

    private static final String NOTATION =
            " Schreibweise: im Abschnitt „== Änderungen“ ein Punkt mehr, etwa: * 2026-09-01: Eine Woche später";

    private static final String NOTATION_OF_SERIES =
            " Schreibweise: im Abschnitt „== Änderungen“ ein Punkt mehr, für ein Treffen: * 2026-09-01: Treffen 2026-10-13: "
                    + "Eine Woche später, für alle: * 2026-09-01: Ab Oktober um 19 Uhr";

    private static final String UNSEEN = ". Unter „Änderungen“ steht davon nichts, und Kalender übernähmen es nicht.";

    private final Site site;
    private final LocalDate today;
    private final Problems problems;

    private UnlistedChanges(Site site, LocalDate today, Problems problems) {
        this.site = site;
        this.today = today;
        this.problems = problems;
    }

    public static void find(Site site, Publication published, LocalDate today, Problems problems) {
        Map<String, Announcement> before = new HashMap<>();
        published.entries().forEach(entry -> entry.event().ifPresent(event -> before.put(entry.uid(), event)));
        new UnlistedChanges(site, today, problems).find(before);
    }

    private void find(Map<String, Announcement> before) {
        Map<String, List<String>> ofSeries = new HashMap<>();
        for (Event event : site.all(Event.class)) {
            Optional<Announcement> published = Optional.ofNullable(before.get(event.uid()));
            if (event.isMeeting()) {
                published
                        .flatMap(known -> inMeeting(event, known))
                        .ifPresent(words -> ofSeries.computeIfAbsent(event.slug(), slug -> new ArrayList<>())
                                .add(words));
            } else {
                published.ifPresent(known -> check(event, known));
            }
        }
        site.all(Series.class).stream()
                .filter(series -> ofSeries.containsKey(series.slug()))
                .forEach(series -> report(series, ofSeries.get(series.slug())));
    }

    private void check(Event event, Announcement published) {
        Announcement now = Publication.entry(event).event().orElseThrow();
        if (now.sequence() < published.sequence()) {
            problems.error(
                    event.place(),
                    removed(now, published) + " Lassen Sie im Abschnitt „== Änderungen“ die alten stehen.");
        }
        List<String> differences = differences(event, now, published);
        if (!differences.isEmpty() && now.sequence() <= published.sequence()) {
            problems.error(
                    event.when().place(),
                    "Anders als veröffentlicht: " + String.join(", ", differences) + UNSEEN + NOTATION);
        }
    }

    /** Returns what is wrong with a meeting; empty if nothing is. */
    private Optional<String> inMeeting(Event meeting, Announcement published) {
        Announcement now = Publication.entry(meeting).event().orElseThrow();
        List<String> differences = differences(meeting, now, published);
        if (now.sequence() < published.sequence()) {
            differences.add(removed(now, published));
        }
        boolean isListed = now.sequence() > published.sequence();
        return differences.isEmpty() || isListed
                ? Optional.empty()
                : Optional.of("Treffen " + meeting.replacedDay().orElseThrow() + ": " + String.join(", ", differences));
    }

    /** Reports all meetings together, since all differ if the time of a series changes. */
    private void report(Series series, List<String> meetings) {
        String others = meetings.size() > 1 ? " (und " + GermanCounts.others(meetings.size() - 1) + ")" : "";
        problems.error(
                series.exceptions().places().rhythm(),
                "Anders als veröffentlicht: " + meetings.get(0) + others + UNSEEN + NOTATION_OF_SERIES);
    }

    private static String removed(Announcement now, Announcement published) {
        return "Veröffentlicht waren " + published.sequence() + " Änderungen, jetzt sind es " + now.sequence() + ".";
    }

    private List<String> differences(Event event, Announcement now, Announcement published) {
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
