package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Publication.Announcement;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reports events whose dates or state differ from the last publication without a new entry in the list of changes.
 * Calendar programs accept an update only if SEQUENCE has increased (RFC 5546 § 2.1.4).
 */
public final class UnlistedChanges {

    private static final String NOTATION =
            " Schreibweise: im Abschnitt „== Änderungen“ ein Punkt mehr, etwa: * 2026-09-01: Eine Woche später";

    private UnlistedChanges() {}

    /** @param before the entries of the last publication, by id */
    public static void find(Site site, Map<String, Publication.Entry> before, Problems problems) {
        for (Event event : site.all(Event.class)) {
            Optional.ofNullable(before.get(event.id()))
                    .flatMap(Publication.Entry::event)
                    .ifPresent(published -> check(event, published, problems));
        }
    }

    private static void check(Event event, Announcement published, Problems problems) {
        Announcement now = Publication.entry(event).event().orElseThrow();
        if (now.sequence() < published.sequence()) {
            problems.error(
                    event.place(),
                    "Veröffentlicht waren " + published.sequence() + " Änderungen, jetzt sind es " + now.sequence()
                            + ". Lassen Sie im Abschnitt „== Änderungen“ die alten stehen.");
        }
        List<String> differences = differences(now, published);
        if (!differences.isEmpty() && now.sequence() <= published.sequence()) {
            problems.error(
                    event.when().place(),
                    "Anders als veröffentlicht: " + String.join(", ", differences)
                            + ". Unter „Änderungen“ steht davon nichts, und Kalender übernähmen es nicht." + NOTATION);
        }
    }

    private static List<String> differences(Announcement now, Announcement published) {
        List<String> differences = new ArrayList<>();
        // An unknown date was in no calendar, so setting it changes nothing for subscribers.
        if (published.begin().isPresent()) {
            add(differences, "Beginn", written(now.begin()), written(published.begin()));
            add(differences, "Ende", written(now.end()), written(published.end()));
        }
        add(differences, "Zustand", now.state(), published.state());
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
