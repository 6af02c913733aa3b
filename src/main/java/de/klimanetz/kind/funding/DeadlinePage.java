package de.klimanetz.kind.funding;

import de.klimanetz.model.Area;
import de.klimanetz.page.Card;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;

/** The page with the deadlines that are coming, and those of the last years. */
final class DeadlinePage {

    static final PageSet<String> SET = PageSet.once(DeadlinePage::pages);

    private static final int NEAR_DAYS = 30;

    /** @param anytime programmes without a deadline */
    public record View(List<Group<Line>> coming, List<Card> anytime, List<Group<Line>> past) {}

    /**
     * A deadline.
     *
     * @param machine the day in ISO 8601
     * @param left “noch 12 Tage” if it is near, else empty
     */
    public record Line(
            Link item, String kind, String detail, String day, String machine, String left, boolean example) {}

    private DeadlinePage() {}

    private static List<WebPage> pages(PageContext context) {
        List<Deadlines.Entry> all = Deadlines.all(context);
        List<Card> anytime = context.cards(context.all(Programme.class).stream()
                .filter(programme -> programme.deadline().isEmpty()));
        if (all.isEmpty() && anytime.isEmpty()) {
            return List.of();
        }
        LocalDate today = context.today();
        LocalDate near = today.plusDays(NEAR_DAYS);
        View view = new View(
                filled(List.of(
                        new Group<>("In den nächsten " + NEAR_DAYS + " Tagen", "bald", lines(all, today, near, today)),
                        new Group<>("Später", "spaeter", lines(all, near.plusDays(1), LocalDate.MAX, today)))),
                anytime,
                years(all, today));
        return List.of(Pages.overview(
                "funding/deadlines",
                Area.DEADLINES,
                "Bis wann Anträge gestellt und Pflichten erfüllt sein müssen, für die Kommunen im "
                        + context.network().title() + ".",
                view,
                context));
    }

    private static List<Group<Line>> years(List<Deadlines.Entry> all, LocalDate today) {
        return all.stream()
                .map(entry -> entry.deadline().day())
                .filter(day -> day.isBefore(today))
                .map(LocalDate::getYear)
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(year -> new Group<>(
                        String.valueOf(year),
                        "jahr-" + year,
                        lines(
                                all,
                                LocalDate.of(year, 1, 1),
                                earlier(LocalDate.of(year, 12, 31), today.minusDays(1)),
                                today)))
                .toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static List<Line> lines(List<Deadlines.Entry> all, LocalDate from, LocalDate to, LocalDate today) {
        return all.stream()
                .filter(entry -> !entry.deadline().day().isBefore(from)
                        && !entry.deadline().day().isAfter(to))
                .map(entry -> line(entry, today))
                .toList();
    }

    private static Line line(Deadlines.Entry entry, LocalDate today) {
        LocalDate day = entry.deadline().day();
        long days = ChronoUnit.DAYS.between(today, day);
        return new Line(
                entry.item(),
                entry.kind(),
                entry.deadline().detail(),
                GermanDates.day(day),
                day.toString(),
                days < 0 || days > NEAR_DAYS ? "" : left(days),
                entry.example());
    }

    private static String left(long days) {
        if (days == 0) {
            return "heute";
        }
        return days == 1 ? "noch 1 Tag" : "noch " + days + " Tage";
    }

    private static List<Group<Line>> filled(List<Group<Line>> groups) {
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }
}
