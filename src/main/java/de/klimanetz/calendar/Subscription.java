package de.klimanetz.calendar;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.Series;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.EventKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * A calendar file: its address, its label and its events. Events without a known day and invented examples are in none.
 *
 * @param label absent for the file of a single event, which people take over into a calendar of their own
 */
public record Subscription(String address, Optional<Label> label, List<Event> events) {

    /**
     * What programs show of a calendar that they keep up to date.
     *
     * @param page the page that shows the same, from the base URL on
     */
    public record Label(String name, String description, String page) {}

    /** So long at least an event stays after it is over; what is older leaves month by month. */
    private static final int KEPT_DAYS = 400;

    /**
     * The calendars of the site: all events, one a Kommune with its own and the ones for the whole Kreis, one a campaign,
     * one a series, one a kind of event, one an event. All but the last are there even when they are empty, so that no subscription
     * ever leads to nothing. Their names are the ones of the items; {@code check} sees to it that none is taken twice.
     */
    public static List<Subscription> of(Site site, LocalDate today) {
        LocalDate oldest = today.minusDays(KEPT_DAYS).withDayOfMonth(1);
        List<Event> events = site.all(Event.class).stream()
                .filter(event -> event.isInCalendars() && !event.schedule().isOver(oldest))
                .toList();
        Map<Optional<String>, List<Event>> byCampaign =
                events.stream().collect(Collectors.groupingBy(event -> event.campaign()));
        String title = site.settings().title();
        List<Subscription> calendars = new ArrayList<>();
        calendars.add(named(
                "alle",
                new Label(title, "Alle Termine im " + site.network().title() + ".", Area.EVENTS.address()),
                events));
        for (Member member : site.all(Member.class)) {
            String about = "Termine in " + member.title() + " und im ganzen Kreis.";
            Label label = new Label(title + ": " + member.title(), about, member.address());
            calendars.add(named(member.slug(), label, only(events, event -> event.concerns(member.slug()))));
        }
        for (Campaign campaign : site.all(Campaign.class)) {
            String about = "Termine der Kampagne „" + campaign.title() + "“.";
            Label label = new Label(title + ": " + campaign.title(), about, campaign.address());
            Optional<String> slug = Optional.of(campaign.slug());
            calendars.add(named(campaign.slug(), label, byCampaign.getOrDefault(slug, List.of())));
        }
        for (Series series : site.all(Series.class)) {
            String about = "Termine der Reihe „" + series.title() + "“.";
            Label label = new Label(title + ": " + series.title(), about, series.address());
            calendars.add(named(series.slug(), label, only(events, event -> event.isPartOf(series))));
        }
        Set<EventKind> listed = site.all(Event.class).stream().map(Event::kind).collect(Collectors.toSet());
        for (EventKind kind : EventKind.values()) {
            String about = "Termine der Art „" + kind.label() + "“.";
            String page = listed.contains(kind) ? Area.EVENTS.below("art/" + kind.key() + "/") : Area.EVENTS.address();
            Label label = new Label(title + ": " + kind.label(), about, page);
            calendars.add(named(kind.calendar(), label, only(events, event -> event.kind() == kind)));
        }
        events.stream()
                .filter(event -> !event.isMeeting())
                .forEach(event -> calendars.add(
                        new Subscription(event.address() + "termin.ics", Optional.empty(), List.of(event))));
        return calendars;
    }

    private static List<Event> only(List<Event> events, Predicate<Event> which) {
        return events.stream().filter(which).toList();
    }

    private static Subscription named(String name, Label label, List<Event> events) {
        return new Subscription(Area.CALENDARS.below(name + ".ics"), Optional.of(label), events);
    }
}
