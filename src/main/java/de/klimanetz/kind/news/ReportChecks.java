package de.klimanetz.kind.news;

import de.klimanetz.model.Event;
import de.klimanetz.model.News;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.NewsKind;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Compares events with the news that look back at them, and hints at those without. */
final class ReportChecks {

    /** Nobody writes a report at once, and after half a year nobody will. */
    private static final int FIRST_DAYS = 14;

    private static final int LAST_DAYS = 180;

    private ReportChecks() {}

    /** Reports events whose report is on another event. */
    static void findContradictions(Site site, Problems problems) {
        Map<String, News> news =
                site.all(News.class).stream().collect(Collectors.toMap(News::slug, Function.identity()));
        for (Event event : site.all(Event.class)) {
            Optional<News> report = event.review().report().map(news::get);
            report.filter(one -> one.kind() == NewsKind.REVIEW)
                    .flatMap(News::event)
                    .filter(other -> !other.equals(event.slug()))
                    .ifPresent(other -> problems.error(
                            event.place(),
                            "Der Rückblick „" + report.get().title() + "“ nennt einen anderen Termin: " + other
                                    + ". Berichtigen Sie „rueckblick“ hier oder „termin“ dort."));
        }
    }

    /** Hints at events of the last months that nobody has looked back at. */
    static void findMissing(Site site, LocalDate today, Problems problems) {
        Set<String> reported = site.all(News.class).stream()
                .filter(news -> news.kind() == NewsKind.REVIEW)
                .flatMap(news -> news.event().stream())
                .collect(Collectors.toSet());
        for (Event event : site.all(Event.class)) {
            boolean due = event.schedule()
                    .last()
                    .filter(last ->
                            last.isBefore(today.minusDays(FIRST_DAYS)) && last.isAfter(today.minusDays(LAST_DAYS)))
                    .isPresent();
            if (due
                    && !event.isMeeting()
                    && !event.isExample()
                    && event.takesPlace()
                    && event.schedule().isExact()
                    && event.review().report().isEmpty()
                    && !reported.contains(event.slug())) {
                problems.hint(
                        event.place(),
                        "Wie war es? Zu diesem Termin fehlt noch ein Rückblick. Legen Sie eine Meldung an mit :art: "
                                + "rueckblick und :termin: " + event.slug());
            }
        }
    }
}
