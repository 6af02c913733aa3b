package de.klimanetz.testing;

import de.klimanetz.model.Change;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.model.vocabulary.Landscape;
import de.klimanetz.model.vocabulary.Licence;
import de.klimanetz.model.vocabulary.RegistrationNeed;
import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Builds events with defaults for all values that a test does not set. */
public final class Events {

    public static final Settings SETTINGS = new Settings(
            "Klimanetz Beispielkreis",
            URI.create("https://klima.example/"),
            new Settings.Namespace("klima.example", 2026),
            ZoneId.of("Europe/Berlin"),
            true,
            "Beispielkreis",
            "barriere@klima.example",
            Licence.CC_BY,
            Landscape.PLAIN,
            new Settings.Freshness(5, 12),
            new Settings.Contribution(false, false, Optional.empty()),
            false);

    private final String id;
    private String title = "Radtour am Bach";
    private String teaser = "Gemeinsam radeln wir den Bach entlang.";
    private LocalDate checked = LocalDate.of(2026, 11, 1);
    private Schedule schedule = new Schedule.Days(LocalDate.of(2027, 5, 8), LocalDate.of(2027, 5, 8));
    private EventFormat format = EventFormat.ON_SITE;
    private Event.Venue venue = Event.Where.undisclosed(format).venue();
    private Event.OnlineAccess online = Event.Where.undisclosed(format).online();
    private String organizer = "";
    private String email = "";
    private String cost = "";
    private List<String> topics = List.of();
    private EventState state = EventState.CONFIRMED;
    private String stateNote = "";
    private final List<Schedule> earlier = new ArrayList<>();
    private final List<Change> changes = new ArrayList<>();

    private Events(String id) {
        this.id = id;
    }

    public static Events event(String id) {
        return new Events(id);
    }

    public Events title(String text) {
        title = text;
        return this;
    }

    public Events teaser(String text) {
        teaser = text;
        return this;
    }

    public Events checked(String day) {
        checked = LocalDate.parse(day);
        return this;
    }

    /** Starts at a time of day, with open end. */
    public Events from(String start) {
        schedule = new Schedule.Timed(LocalDateTime.parse(start), Optional.empty());
        return this;
    }

    public Events from(String start, String end) {
        schedule = new Schedule.Timed(LocalDateTime.parse(start), Optional.of(LocalDateTime.parse(end)));
        return this;
    }

    public Events days(String from, String to) {
        schedule = new Schedule.Days(LocalDate.parse(from), LocalDate.parse(to));
        return this;
    }

    public Events at(String name, String street, String postcode, String city) {
        venue = new Event.Venue(name, street, postcode, city, Optional.empty(), "", "");
        return this;
    }

    public Events position(double latitude, double longitude) {
        venue = new Event.Venue(
                venue.name(),
                venue.street(),
                venue.postcode(),
                venue.city(),
                Optional.of(new GeoPoint(latitude, longitude)),
                "",
                "");
        return this;
    }

    public Events format(EventFormat value) {
        format = value;
        return this;
    }

    /** Takes place online at a public address. */
    public Events online(String address) {
        online = new Event.OnlineAccess(address, true, "");
        return this;
    }

    /** Sets the organizer and the e-mail address for registration. */
    public Events organizer(String name, String address) {
        organizer = name;
        email = address;
        return this;
    }

    public Events cost(String text) {
        cost = text;
        return this;
    }

    public Events topics(String... words) {
        topics = List.of(words);
        return this;
    }

    /** On a day that is not known yet. */
    public Events open() {
        schedule = new Schedule.Open();
        return this;
    }

    /** On an unknown day of a month. */
    public Events month(String month) {
        PartialDate date = PartialDate.month(YearMonth.parse(month));
        schedule = new Schedule.Roughly(date, date);
        return this;
    }

    /**
     * Adds a change of the start.
     *
     * @param day of the change, after those of the changes added before
     * @param earlierStart the start until then
     */
    public Events changed(String day, String earlierStart) {
        changes.add(0, new Change(LocalDate.parse(day), Optional.empty(), "Verlegt"));
        earlier.add(new Schedule.Timed(LocalDateTime.parse(earlierStart), Optional.empty()));
        return this;
    }

    /** Adds a change after those added before; the time may be empty. */
    public Events changedAt(String day, String time, String words) {
        Optional<LocalTime> clock = time.isEmpty() ? Optional.empty() : Optional.of(LocalTime.parse(time));
        changes.add(0, new Change(LocalDate.parse(day), clock, words));
        return this;
    }

    public Events stateNote(String text) {
        stateNote = text;
        return this;
    }

    public Events state(EventState value) {
        state = value;
        return this;
    }

    public Event build() {
        Common common = CommonBuilder.common(ContentType.EVENT, id, "2027/" + id)
                .title(title)
                .teaser(teaser)
                .day(checked)
                .topics(topics)
                .build();
        return new Event(
                common,
                EventKind.ACTION,
                new Event.When(schedule, "", earlier, common.place().at(6)),
                new Event.Where(format, venue, online),
                new Event.Hosting(organizer, "", "", Optional.empty()),
                new Event.Admission(registration(), cost, "", "de", Event.Circle.UNSPECIFIED),
                new Event.Status(state, stateNote, changes),
                Event.Review.NONE,
                Optional.empty());
    }

    private Event.Registration registration() {
        return new Event.Registration(
                RegistrationNeed.NONE, "", email, "", Optional.empty(), Optional.empty(), Optional.empty(), false);
    }
}
