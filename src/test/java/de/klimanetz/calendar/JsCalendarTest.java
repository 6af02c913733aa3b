package de.klimanetz.calendar;

import static de.klimanetz.testing.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.calendar.Subscription.Label;
import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.testing.Events;
import de.klimanetz.testing.HostileDefaults;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The calendar as JSCalendar (RFC 8984), compared with the same calendar as iCalendar. */
@HostileDefaults(zones = {"Pacific/Auckland", "America/St_Johns", "Asia/Kolkata"})
class JsCalendarTest {

    private static final List<Event> EVENTS = List.of(
            event("plain")
                    .title("Radtour; am Bach, mit 🚲")
                    .from("2027-05-15T10:00", "2027-05-15T12:30")
                    .at("Rathaus", "Am Bach 1", "46325", "Borken")
                    .position(51.84395, 6.85824)
                    .topics("Rad", "Ernährung")
                    .build(),
            event("open-end").from("2027-03-28T00:30").build(),
            event("over-the-change")
                    .from("2027-03-27T22:00", "2027-03-28T04:00")
                    .build(),
            event("days").days("2026-12-30", "2027-01-01").build(),
            event("online")
                    .from("2027-05-15T10:00")
                    .format(EventFormat.ONLINE)
                    .online("https://raum.example/klima")
                    .build(),
            event("moved")
                    .state(EventState.MOVED)
                    .from("2027-05-22T10:00")
                    .changed("2026-11-20", "2027-05-15T10:00")
                    .changedAt("2026-11-20", "14:30", "Anderer Treffpunkt")
                    .build(),
            event("postponed")
                    .open()
                    .state(EventState.POSTPONED)
                    .changed("2026-11-20", "2027-05-15T10:00")
                    .build());

    @Test
    void saysTheSameAsICalendar() {
        Map<String, byte[]> files = write(EVENTS);
        List<VEvent> expected = Biweekly.parse(text(files, "ics")).first().getEvents();
        List<JsonObject> entries = entries(files);

        assertThat(entries).hasSameSizeAs(expected);
        for (int index = 0; index < entries.size(); index++) {
            assertSame(entries.get(index), expected.get(index));
        }
    }

    private static void assertSame(JsonObject entry, VEvent expected) {
        assertThat(text(entry, "@type")).isEqualTo("Event");
        assertThat(text(entry, "uid")).isEqualTo(expected.getUid().getValue());
        assertThat(entry.get("sequence").getAsInt())
                .isEqualTo(expected.getSequence().getValue());
        assertThat(Instant.parse(text(entry, "updated")))
                .isEqualTo(expected.getDateTimeStamp().getValue().toInstant());
        assertThat(text(entry, "title")).isEqualTo(expected.getSummary().getValue());
        assertThat(text(entry, "description"))
                .isEqualTo(expected.getDescription().getValue());
        assertThat(text(entry, "status"))
                .isEqualTo(expected.getStatus().getValue().toLowerCase());
        assertThat(entry.getAsJsonObject("keywords").keySet())
                .containsExactlyElementsOf(expected.getCategories().get(0).getValues());
        boolean isFree =
                expected.getTransparency() != null && expected.getTransparency().isTransparent();
        assertThat(text(entry, "freeBusyStatus")).isEqualTo(isFree ? "free" : "busy");
        LocalDateTime start = LocalDateTime.parse(text(entry, "start"));
        if (entry.has("timeZone")) {
            Instant begin = start.atZone(ZoneId.of(text(entry, "timeZone"))).toInstant();
            assertThat(begin).isEqualTo(expected.getDateStart().getValue().toInstant());
            assertThat(begin.plus(Duration.parse(text(entry, "duration"))))
                    .isEqualTo(expected.getDateEnd().getValue().toInstant());
        } else {
            assertThat(entry.get("showWithoutTime").getAsBoolean()).isTrue();
            assertThat(start.plus(Period.parse(text(entry, "duration"))).toLocalDate())
                    .hasToString("2027-01-02");
        }
    }

    @Test
    void namesPlacesAndLinks() {
        List<JsonObject> entries = entries(write(EVENTS));

        assertThat(entries.get(0).get("locations")).isEqualTo(JsonParser.parseString("""
                {"1": {"@type": "Location", "name": "Rathaus, Am Bach 1, 46325 Borken",
                       "coordinates": "geo:51.84395,6.85824"}}
                """));
        assertThat(entries.get(4).get("virtualLocations")).isEqualTo(JsonParser.parseString("""
                {"1": {"@type": "VirtualLocation", "uri": "https://raum.example/klima"}}
                """));
        assertThat(entries.get(0).get("links")).isEqualTo(JsonParser.parseString("""
                {"1": {"@type": "Link", "href": "https://klima.example/termine/2027/plain/", "rel": "describedby"}}
                """));
    }

    @Test
    void isAGroupAlsoWithoutEvents() {
        JsonObject group =
                JsonParser.parseString(text(write(List.of()), "json")).getAsJsonObject();

        assertThat(group).isEqualTo(JsonParser.parseString("""
                {"@type": "Group", "uid": "alle@klima.example", "prodId": "-//Klimanetz//klima.example//DE",
                 "updated": "1970-01-01T00:00:00Z", "title": "Kalender", "description": "Alles.", "locale": "de",
                 "links": {"1": {"@type": "Link", "href": "https://creativecommons.org/licenses/by/4.0/deed.de",
                                 "rel": "license"}},
                 "entries": []}
                """));
    }

    private static Map<String, byte[]> write(List<Event> events) {
        Label label = new Label("Kalender", "Alles.", "/termine/");
        return new Calendars(Events.SETTINGS)
                .write(List.of(new Subscription("/kalender/alle.ics", Optional.of(label), events)));
    }

    private static String text(Map<String, byte[]> files, String extension) {
        return new String(files.get("/kalender/alle." + extension), StandardCharsets.UTF_8);
    }

    private static List<JsonObject> entries(Map<String, byte[]> files) {
        return JsonParser.parseString(text(files, "json")).getAsJsonObject().getAsJsonArray("entries").asList().stream()
                .map(entry -> entry.getAsJsonObject())
                .toList();
    }

    private static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }
}
