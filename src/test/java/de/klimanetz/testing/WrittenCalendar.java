package de.klimanetz.testing;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalReader;
import biweekly.property.Geo;
import biweekly.property.Organizer;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.ICalDate;
import de.klimanetz.calendar.DayEntry;
import de.klimanetz.model.Change;
import de.klimanetz.model.Event;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventState;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;

/** A calendar file, parsed by another library than the one that wrote it. */
public record WrittenCalendar(String text, ICalendar calendar) {

    /** Parses a file that must contain exactly one calendar and cause no warnings. */
    public static WrittenCalendar of(String text) throws IOException {
        try (ICalReader reader = new ICalReader(text)) {
            ICalendar calendar = reader.readNext();
            assertThat(reader.getWarnings()).isEmpty();
            assertThat(reader.readNext()).isNull();
            return new WrittenCalendar(text, calendar);
        }
    }

    public void assertMatches(List<Event> events, Settings settings) {
        boolean timed = events.stream().anyMatch(event -> event.announced() instanceof Schedule.Timed);
        assertThat(text.contains("BEGIN:VTIMEZONE")).isEqualTo(timed || events.isEmpty());
        // A time zone counts as the required component (RFC 5545 § 3.6), but not for biweekly.
        if (!events.isEmpty()) {
            assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        }
        assertThat(calendar.getEvents()).hasSameSizeAs(events);
        for (int index = 0; index < events.size(); index++) {
            assertEntry(calendar.getEvents().get(index), events.get(index), settings);
        }
    }

    /** Compares a calendar of whole days, which make nobody busy. */
    public void assertMatches(List<DayEntry> days) {
        assertThat(text).doesNotContain("BEGIN:VTIMEZONE");
        assertThat(calendar.validate(ICalVersion.V2_0).getWarnings()).isEmpty();
        assertThat(calendar.getEvents()).hasSameSizeAs(days);
        for (int index = 0; index < days.size(); index++) {
            VEvent entry = calendar.getEvents().get(index);
            DayEntry day = days.get(index);
            assertThat(entry.getUid().getValue()).startsWith(day.id() + "@");
            assertThat(entry.getSummary().getValue()).isEqualTo(day.summary());
            assertThat(entry.getDescription().getValue()).startsWith(day.description());
            assertThat(entry.getUrl().getValue()).endsWith(day.address());
            assertThat(entry.getTransparency().isTransparent()).isTrue();
            assertThat(day(entry.getDateStart().getValue())).isEqualTo(day.day());
            assertThat(day(entry.getDateEnd().getValue())).isEqualTo(day.day().plusDays(1));
        }
    }

    private static void assertEntry(VEvent entry, Event event, Settings settings) {
        assertThat(entry.getUid().getValue()).isEqualTo(event.uid() + "@" + settings.authority());
        assertThat(entry.getSummary().getValue()).isEqualTo(mark(event.state()) + event.title());
        assertThat(entry.getSequence().getValue()).isEqualTo(event.sequence());
        assertThat(entry.getLastModified()).isNull();
        assertThat(entry.getDescription().getValue())
                .contains(event.teaser(), event.status().note(), settings.absolute(event.address()));
        for (Change change : event.changes()) {
            assertThat(entry.getDescription().getValue()).contains(change.words());
        }
        assertThat(entry.getUrl().getValue()).isEqualTo(settings.absolute(event.address()));
        assertThat(entry.getCategories().get(0).getValues())
                .startsWith(event.kind().label())
                .containsAll(event.topics());
        assertThat(entry.getStatus()).isEqualTo(status(event.state()));
        assertPlace(entry, event);
        assertThat(Optional.ofNullable(entry.getOrganizer()).map(Organizer::getEmail))
                .isEqualTo(Optional.of(event.registration().email()).filter(email -> !email.isEmpty()));
        assertTimes(entry, event.announced(), settings);
        boolean longer = event.announced() instanceof Schedule.Days;
        if (longer || !event.takesPlace()) {
            assertThat(entry.getTransparency().isTransparent()).isTrue();
        }
    }

    private static void assertPlace(VEvent entry, Event event) {
        if (event.isOnline()) {
            assertThat(entry.getLocation().getValue())
                    .startsWith("Online")
                    .endsWith(event.online().publicAddress().orElse(""));
            assertThat(entry.getGeo()).isNull();
            return;
        }
        Event.Venue venue = event.venue();
        if (venue.name().isEmpty()) {
            assertThat(entry.getGeo()).isNull();
        } else {
            assertThat(entry.getLocation().getValue()).contains(venue.name(), venue.street(), venue.city());
        }
        Optional<Geo> geo = Optional.ofNullable(entry.getGeo());
        assertThat(geo.isPresent()).isEqualTo(venue.position().isPresent());
        geo.ifPresent(read -> {
            GeoPoint point = venue.position().orElseThrow();
            assertThat(read.getLatitude()).isEqualTo(point.latitude(), Offset.offset(0.000001));
            assertThat(read.getLongitude()).isEqualTo(point.longitude(), Offset.offset(0.000001));
        });
    }

    private static void assertTimes(VEvent entry, Schedule schedule, Settings settings) {
        ICalDate start = entry.getDateStart().getValue();
        if (schedule instanceof Schedule.Timed timed) {
            assertThat(start.hasTime()).isTrue();
            assertThat(start.toInstant())
                    .isEqualTo(timed.start().atZone(settings.zone()).toInstant());
            assertThat(entry.getDateEnd().getValue().toInstant())
                    .as("two hours for an open end")
                    .isEqualTo(timed.end()
                            .map(end -> end.atZone(settings.zone()).toInstant())
                            .orElse(start.toInstant().plus(Duration.ofHours(2))));
        } else if (schedule instanceof Schedule.Days days) {
            assertThat(start.hasTime()).isFalse();
            assertThat(day(start)).isEqualTo(days.from());
            assertThat(day(entry.getDateEnd().getValue()))
                    .as("the first day after it")
                    .isEqualTo(days.to().plusDays(1));
        }
    }

    private static String mark(EventState state) {
        return switch (state) {
            case CANCELLED -> "ABGESAGT: ";
            case POSTPONED -> "VERSCHOBEN: ";
            case CONFIRMED, TENTATIVE, MOVED, MOVED_ONLINE -> "";
        };
    }

    private static Status status(EventState state) {
        return switch (state) {
            case CANCELLED, POSTPONED -> Status.cancelled();
            case TENTATIVE -> Status.tentative();
            case CONFIRMED, MOVED, MOVED_ONLINE -> Status.confirmed();
        };
    }

    private static LocalDate day(ICalDate date) {
        DateTimeComponents written = date.getRawComponents();
        return LocalDate.of(written.getYear(), written.getMonth(), written.getDate());
    }
}
