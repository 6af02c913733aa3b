package de.klimanetz.kind.event;

import static de.klimanetz.testing.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.model.Picture;
import de.klimanetz.model.vocabulary.EventFormat;
import de.klimanetz.model.vocabulary.EventState;
import de.klimanetz.testing.Events;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The description of an event as a schema.org Event in JSON-LD. */
class EventDataTest {

    private static final String START = "2027-05-15T10:00";

    @Test
    void writesTheKnownProperties() {
        assertThat(data(event("a")
                        .from(START, "2027-05-15T12:30")
                        .at("Rathaus", "Am Bach 1", "46325", "Borken")
                        .position(51.84, 6.85)
                        .organizer("Stadt Borken", "")
                        .cost("kostenlos")))
                .isEqualTo(JsonParser.parseString("""
                        {"@type": "Event",
                         "@context": "https://schema.org",
                         "identifier": "a@klima.example",
                         "name": "Radtour am Bach",
                         "description": "Gemeinsam radeln wir den Bach entlang.",
                         "url": "https://klima.example/termine/2027/a/",
                         "inLanguage": "de",
                         "startDate": "2027-05-15T10:00+02:00",
                         "endDate": "2027-05-15T12:30+02:00",
                         "eventStatus": "https://schema.org/EventScheduled",
                         "eventAttendanceMode": "https://schema.org/OfflineEventAttendanceMode",
                         "location": {"@type": "Place", "name": "Rathaus",
                            "address": {"@type": "PostalAddress", "streetAddress": "Am Bach 1",
                               "postalCode": "46325", "addressLocality": "Borken",
                               "addressCountry": "DE"},
                            "geo": {"@type": "GeoCoordinates", "latitude": 51.84, "longitude": 6.85}},
                         "organizer": {"@type": "Organization", "name": "Stadt Borken"},
                         "offers": {"@type": "Offer", "url": "https://klima.example/termine/2027/a/",
                            "availability": "https://schema.org/InStock", "price": 0, "priceCurrency": "EUR"},
                         "isAccessibleForFree": true}
                        """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CONFIRMED    | EventScheduled                     |
            TENTATIVE    | EventScheduled                     |
            CANCELLED    | EventCancelled                     | 2027-05-08T10:00+02:00
            MOVED        | EventRescheduled                   | 2027-05-08T10:00+02:00
            MOVED        | EventScheduled                     |
            MOVED_ONLINE | EventMovedOnline                   |
            MOVED_ONLINE | EventRescheduled, EventMovedOnline | 2027-05-08T10:00+02:00
            """)
    void mapsTheStateToEventStatus(EventState state, String words, String earlier) {
        Events event = event("a").from(START).state(state);
        JsonObject data = data(earlier == null ? event : event.changed("2026-11-20", "2027-05-08T10:00"));

        assertThat(words(data.get("eventStatus"))).containsExactly(words.split(", "));
        assertThat(data.has("previousStartDate")).isEqualTo(earlier != null);
        if (earlier != null) {
            assertThat(data.get("previousStartDate").getAsString()).isEqualTo(earlier);
        }
    }

    @Test
    void listsAllPreviousStartDates() {
        JsonObject data = data(event("a")
                .from(START)
                .state(EventState.MOVED)
                .changed("2026-11-20", "2027-05-01T10:00")
                .changed("2026-12-01", "2027-05-08T10:00"));

        assertThat(data.get("previousStartDate"))
                .isEqualTo(JsonParser.parseString("[\"2027-05-01T10:00+02:00\", \"2027-05-08T10:00+02:00\"]"));
    }

    @Test
    void keepsTheStartDateOfAPostponedEvent() {
        JsonObject data = data(event("a").open().state(EventState.POSTPONED).changed("2026-11-20", "2027-05-08T10:00"));

        assertThat(data.get("startDate").getAsString()).isEqualTo("2027-05-08T10:00+02:00");
        assertThat(words(data.get("eventStatus"))).containsExactly("EventPostponed");
        assertThat(data.has("previousStartDate")).isFalse();
    }

    @Test
    void linksToTheOnlineRoomOrElseToThePage() {
        JsonObject hybrid = data(event("a")
                .from(START)
                .at("Rathaus", "", "", "")
                .format(EventFormat.HYBRID)
                .online("https://raum.example/klima"));
        JsonObject online =
                data(event("a").from(START).at("Rathaus", "", "", "").format(EventFormat.ONLINE));

        assertThat(words(hybrid.get("eventAttendanceMode"))).containsExactly("MixedEventAttendanceMode");
        assertThat(hybrid.get("location")).isEqualTo(JsonParser.parseString("""
                [{"@type": "Place", "name": "Rathaus"}, {"@type": "VirtualLocation", "url": "https://raum.example/klima"}]
                """));
        assertThat(words(online.get("eventAttendanceMode"))).containsExactly("OnlineEventAttendanceMode");
        assertThat(online.get("location")).isEqualTo(JsonParser.parseString("""
                {"@type": "VirtualLocation", "url": "https://klima.example/termine/2027/a/"}
                """));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Velen        | [{"@type": "Place", "name": "Velen", "address": {"@type": "PostalAddress", "addressLocality": "Velen", "addressRegion": "Kreis Borken", "addressCountry": "DE"}}]
            Ahaus, Heek  | [{"@type": "Place", "name": "Ahaus", "address": {"@type": "PostalAddress", "addressLocality": "Ahaus", "addressRegion": "Kreis Borken", "addressCountry": "DE"}}, {"@type": "Place", "name": "Heek", "address": {"@type": "PostalAddress", "addressLocality": "Heek", "addressRegion": "Kreis Borken", "addressCountry": "DE"}}]
            ''           | [{"@type": "Place", "name": "Kreis Borken", "address": {"@type": "PostalAddress", "addressRegion": "Kreis Borken", "addressCountry": "DE"}}]
            """)
    void placesAnEventWithoutVenueInItsKommunenOrTheKreis(String towns, String places) {
        JsonArray expected = JsonParser.parseString(places).getAsJsonArray();

        assertThat(data(event("a").from(START), in(towns)).get("location"))
                .isEqualTo(expected.size() == 1 ? expected.get(0) : expected);
    }

    /** With several Kommunen, nobody knows in which one the venue is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Velen       | {"@type": "PostalAddress", "addressLocality": "Velen", "addressRegion": "Kreis Borken", "addressCountry": "DE"}
            Ahaus, Heek | {"@type": "PostalAddress", "addressRegion": "Kreis Borken", "addressCountry": "DE"}
            """)
    void addsTheTownToAVenueWithoutOne(String towns, String address) {
        JsonObject place = data(event("a").from(START).at("Bürgerhaus", "", "", ""), in(towns))
                .getAsJsonObject("location");

        assertThat(place.get("name").getAsString()).isEqualTo("Bürgerhaus");
        assertThat(place.get("address")).isEqualTo(JsonParser.parseString(address));
    }

    private static EventData.Around in(String towns) {
        List<String> names = towns.isEmpty() ? List.of() : List.of(towns.split(", "));
        return new EventData.Around(names, "Kreis Borken", "", Optional.empty(), true);
    }

    @Test
    void offersNothingThatIsOver() {
        EventData.Around over = new EventData.Around(List.of(), "", "", Optional.empty(), false);
        JsonObject data = data(event("a").from(START).cost("kostenlos"), over);

        assertThat(data.has("offers")).isFalse();
        assertThat(data.get("isAccessibleForFree").getAsBoolean()).isTrue();
    }

    @Test
    void namesPageOfTheOrganizerAndPictureOfTheCampaign() {
        Picture picture = new Picture("/bilder/rad.svg", "", "", "", "");
        JsonObject data = data(
                event("a").from(START).organizer("Velen", ""),
                new EventData.Around(List.of(), "", "/kommunen/velen/", Optional.of(picture), true));

        assertThat(data.getAsJsonObject("organizer").get("url").getAsString())
                .isEqualTo("https://klima.example/kommunen/velen/");
        assertThat(data.get("image").getAsString()).isEqualTo("https://klima.example/bilder/rad.svg");
    }

    @Test
    void writesNothingWithoutAStartDate() {
        assertThat(json(event("a").month("2027-05"))).isEmpty();
        assertThat(json(event("a").open())).isEmpty();
    }

    @Test
    void escapesTheEndOfTheScriptElement() {
        String title = "</script><script>alert(1)</script><!-- ]]> & \u2028 \"";
        String page = "<script type=\"application/ld+json\">"
                + json(event("a").title(title).from(START)) + "</script>";

        String read = Jsoup.parse(page).select("script").first().data();
        assertThat(JsonParser.parseString(read).getAsJsonObject().get("name").getAsString())
                .isEqualTo(title);
        assertThat(Jsoup.parse(page).select("script")).hasSize(1);
    }

    private static JsonObject data(Events event) {
        return JsonParser.parseString(json(event)).getAsJsonObject();
    }

    private static JsonObject data(Events event, EventData.Around around) {
        return JsonParser.parseString(new EventData(event.build(), Events.SETTINGS, around).json())
                .getAsJsonObject();
    }

    private static String json(Events event) {
        return new EventData(event.build(), Events.SETTINGS, EventData.Around.UNKNOWN).json();
    }

    private static List<String> words(JsonElement element) {
        return (element.isJsonArray()
                        ? StreamSupport.stream(element.getAsJsonArray().spliterator(), false)
                        : List.of(element).stream())
                .map(word -> word.getAsString().replace("https://schema.org/", ""))
                .toList();
    }
}
