package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.URI;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.function.Function;
import net.fortuna.ical4j.model.Parameter;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.TextList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Conference;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.validate.ValidationResult;

/**
 * Writes calendars. DTSTAMP (RFC 5545 § 3.8.7.2) is the time at which the facts were last changed or checked and not that
 * of the build, so that equal content gives equal bytes. There is no LAST-MODIFIED (§ 3.8.7.3): programs such as ICSx⁵
 * skip an entry whose LAST-MODIFIED has not grown, and not all that an entry shows has a date, such as the base URL.
 * Thread-safe.
 */
final class IcalWriter implements Function<Event, String> {

    private static final String BEGIN = "BEGIN:VCALENDAR\r\n";
    private static final String END = "END:VCALENDAR\r\n";

    private final Settings settings;
    private final CalendarHead head;
    private final String zone;

    IcalWriter(Settings settings) {
        this.settings = settings;
        this.head = new CalendarHead(settings);
        this.zone = text(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(settings.zone().getId())
                .getVTimeZone());
    }

    /**
     * Returns a calendar. It contains the time zone if a time refers to it (RFC 5545 § 3.6.5), and also if there are no
     * events, since a calendar needs at least one component (§ 3.6).
     *
     * @param entries the events and days, written by {@link #apply} and {@link #text(DayEntry)}
     */
    String calendar(Subscription subscription, List<String> entries) {
        boolean timed = subscription.events().stream().anyMatch(event -> event.announced() instanceof Schedule.Timed);
        String clock = timed || entries.isEmpty() ? zone : "";
        return BEGIN + head.text(subscription) + clock + String.join("", entries) + END;
    }

    /** Returns the VEVENT of an event, which is the same in every calendar. */
    @Override
    public String apply(Event event) {
        return text(component(event));
    }

    /** Returns the VEVENT of a whole day. */
    String text(DayEntry day) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(day.id() + "@" + settings.authority()));
        entry.add(new DtStamp(Stamp.utc(day.modified().atStartOfDay())));
        entry.add(new Sequence(0));
        addTimes(entry, new Schedule.Days(day.day(), day.day()));
        entry.add(new Summary(day.summary()));
        entry.add(new Description(day.description() + "\n\n" + settings.absolute(day.address())));
        entry.add(new Url(URI.create(settings.absolute(day.address()))));
        entry.add(new Categories(new TextList(day.categories())));
        entry.add(ImmutableTransp.TRANSPARENT);
        return text(entry);
    }

    private VEvent component(Event event) {
        VEvent entry = new VEvent(false);
        entry.add(new Uid(event.uid() + "@" + settings.authority()));
        entry.add(new DtStamp(Stamp.of(event, settings)));
        entry.add(new Sequence(event.sequence()));
        addTimes(entry, event.announced());
        entry.add(new Summary(EventText.summary(event)));
        entry.add(new Description(EventText.description(event, settings)));
        entry.add(new Url(URI.create(settings.absolute(event.address()))));
        entry.add(new Categories(new TextList(EventText.categories(event))));
        String place = EventText.place(event);
        if (!place.isEmpty()) {
            entry.add(new Location(place));
        }
        if (!event.isOnline()) {
            event.venue().position().ifPresent(point -> entry.add(geo(point)));
        }
        event.online()
                .publicAddress()
                .ifPresent(room -> entry.add(new Conference(new ParameterList(List.of(Value.URI)), room)));
        if (!event.registration().email().isEmpty()) {
            entry.add(organizer(event));
        }
        entry.add(
                switch (event.state()) {
                    case CANCELLED, POSTPONED -> ImmutableStatus.VEVENT_CANCELLED;
                    case TENTATIVE -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CONFIRMED, MOVED, MOVED_ONLINE -> ImmutableStatus.VEVENT_CONFIRMED;
                });
        if (!Period.isBusy(event, settings)) {
            entry.add(ImmutableTransp.TRANSPARENT);
        }
        return entry;
    }

    private void addTimes(VEvent entry, Schedule schedule) {
        if (schedule instanceof Schedule.Timed timed) {
            Period period = Period.of(timed, settings);
            entry.add(new DtStart<Temporal>(period.from()));
            entry.add(new DtEnd<Temporal>(period.to()));
        } else if (schedule instanceof Schedule.Days days) {
            entry.add(new DtStart<Temporal>(days.from()));
            // DTEND is exclusive (RFC 5545 § 3.6.1).
            entry.add(new DtEnd<Temporal>(days.to().plusDays(1)));
        }
    }

    /** RFC 5545 § 3.8.1.6 recommends six decimal places. */
    private static Geo geo(GeoPoint point) {
        return new Geo(sixPlaces(point.latitude()), sixPlaces(point.longitude()));
    }

    private static BigDecimal sixPlaces(double degrees) {
        return BigDecimal.valueOf(degrees).setScale(6, RoundingMode.HALF_UP);
    }

    /** ORGANIZER needs an address (RFC 5545 § 3.8.4.3); the only known one is that for registration. */
    private static Organizer organizer(Event event) {
        List<Parameter> name = event.organizer().isEmpty() ? List.of() : List.of(new Cn(event.organizer()));
        return new Organizer(
                new ParameterList(name), "mailto:" + event.registration().email());
    }

    /**
     * Folds again, since ical4j folds by characters and splits surrogate pairs.
     *
     * @throws IllegalStateException if the component violates RFC 5545, which is a defect of this program
     */
    static String text(CalendarComponent component) {
        ValidationResult result = component.validate();
        if (result.hasErrors()) {
            throw new IllegalStateException("invalid calendar entry: " + result.getEntries() + "\n" + component);
        }
        return OctetFolding.fold(component.toString());
    }
}
