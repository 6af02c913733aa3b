package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.EventState;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Geo;
import net.fortuna.ical4j.model.property.LastModified;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Name;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.RefreshInterval;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;

/**
 * Writes calendars. Nothing in them comes from the clock: DTSTAMP (RFC 5545 § 3.8.7.2) is the day on which the facts were
 * last changed or checked, so that the same content gives the same bytes. Safe for use by several threads.
 */
final class IcalWriter {

    private static final String BEGIN = "BEGIN:VCALENDAR\r\n";
    private static final String END = "END:VCALENDAR\r\n";

    private final Settings settings;
    private final String zone;

    IcalWriter(Settings settings) {
        this.settings = settings;
        this.zone = text(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(settings.zone().getId())
                .getVTimeZone());
    }

    /** A whole calendar of one or more entries; the same entry may stand in several. */
    String calendar(String name, List<String> entries) {
        PropertyList head = new PropertyList(List.of(
                new ProdId("-//Klimanetz//" + settings.authority() + "//DE"),
                ImmutableVersion.VERSION_2_0,
                ImmutableCalScale.GREGORIAN,
                new Name(name),
                new XProperty("X-WR-CALNAME", name),
                new RefreshInterval(new ParameterList(List.of(Value.DURATION)), Duration.ofHours(12)),
                new XProperty("X-PUBLISHED-TTL", "PT12H")));
        return BEGIN + OctetFolding.fold(head.toString()) + zone + String.join("", entries) + END;
    }

    /** The entry of one event, as it stands in every calendar. */
    String entry(Event event) {
        return text(component(event));
    }

    private VEvent component(Event event) {
        VEvent entry = new VEvent(false);
        Instant modified = event.modified().atStartOfDay(ZoneOffset.UTC).toInstant();
        entry.add(new Uid(event.id() + "@" + settings.authority()));
        entry.add(new DtStamp(modified));
        entry.add(new LastModified(modified));
        entry.add(new Sequence(event.sequence()));
        addTimes(entry, event.schedule());
        entry.add(new Summary(summary(event)));
        entry.add(new Description(event.common().teaser() + "\n\n" + settings.absolute(event.address())));
        entry.add(new Url(URI.create(settings.absolute(event.address()))));
        entry.add(new Categories(event.kind().label()));
        String place = event.isOnline() ? "" : place(event.venue());
        if (!place.isEmpty()) {
            entry.add(new Location(place));
        }
        event.venue().position().ifPresent(point -> entry.add(new Geo(point.latitude() + ";" + point.longitude())));
        entry.add(
                switch (event.state()) {
                    case CANCELLED -> ImmutableStatus.VEVENT_CANCELLED;
                    case TENTATIVE, POSTPONED -> ImmutableStatus.VEVENT_TENTATIVE;
                    case CONFIRMED, MOVED, MOVED_ONLINE -> ImmutableStatus.VEVENT_CONFIRMED;
                });
        return entry;
    }

    private void addTimes(VEvent entry, Schedule schedule) {
        if (schedule instanceof Schedule.Timed timed) {
            entry.add(new DtStart<>(zoned(timed.start())));
            timed.end().ifPresent(end -> entry.add(new DtEnd<>(zoned(end))));
        } else if (schedule instanceof Schedule.Days days) {
            entry.add(new DtStart<>(days.from()));
            // The end of whole days is not included (RFC 5545 § 3.6.1).
            LocalDate end = days.to().plusDays(1);
            entry.add(new DtEnd<>(end));
        }
    }

    private Temporal zoned(LocalDateTime time) {
        return time.atZone(settings.zone());
    }

    /** Some programs drop STATUS without a word, so the title says it too. */
    private static String summary(Event event) {
        return event.state() == EventState.CANCELLED ? "ABGESAGT: " + event.title() : event.title();
    }

    private static String place(Event.Venue venue) {
        return Stream.of(venue.name(), venue.street(), (venue.postcode() + " " + venue.city()).strip())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
    }

    /** ical4j folds by characters and splits surrogate pairs, so its text is taken unfolded. */
    private static String text(CalendarComponent component) {
        component.validate();
        return OctetFolding.fold(component.toString());
    }
}
