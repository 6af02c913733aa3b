package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A calendar file: its address, its name and its events. Events without a known day and invented examples are in none.
 */
public record Subscription(String address, String name, List<Event> events) {

    /** So long at least an event stays after it is over; what is older leaves month by month. */
    private static final int KEPT_DAYS = 400;

    /** The calendars of the site: all events, one a Kommune with its own and the ones for the whole Kreis, one an event. */
    public static List<Subscription> of(Site site, LocalDate today) {
        List<Subscription> calendars = new ArrayList<>();
        String title = site.settings().title();
        LocalDate oldest = today.minusDays(KEPT_DAYS).withDayOfMonth(1);
        List<Event> events = site.events().stream()
                .filter(event -> event.isInCalendars() && !event.schedule().isOver(oldest))
                .toList();
        calendars.add(new Subscription("/kalender/alle.ics", title, events));
        site.members()
                .forEach(member -> calendars.add(new Subscription(
                        "/kalender/" + member.slug() + ".ics",
                        title + ": " + member.title(),
                        events.stream()
                                .filter(event -> event.concerns(member.slug()))
                                .toList())));
        site.series()
                .forEach(series -> calendars.add(new Subscription(
                        "/kalender/" + series.slug() + ".ics",
                        title + ": " + series.title(),
                        events.stream()
                                .filter(event -> event.series()
                                        .filter(part -> part.slug().equals(series.slug()))
                                        .isPresent())
                                .toList())));
        events.stream()
                .filter(event -> !event.isMeeting())
                .forEach(event ->
                        calendars.add(new Subscription(event.address() + "termin.ics", event.title(), List.of(event))));
        return calendars;
    }
}
