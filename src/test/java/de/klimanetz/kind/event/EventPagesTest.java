package de.klimanetz.kind.event;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.calendar.Calendars;
import de.klimanetz.model.Site;
import de.klimanetz.site.SiteCalendars;
import de.klimanetz.testing.BuiltSite;
import de.klimanetz.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The event pages of the own site: their text agrees with their JSON-LD, their microformats and the calendars. */
class EventPagesTest {

    private static final BuiltSite OWN = BuiltSite.own();

    private static Map<String, byte[]> calendars;

    @BeforeAll
    static void writeCalendars() {
        Site site = TestProject.repository().site();
        // The calendars of an early day include all events.
        calendars = new Calendars(site.settings()).write(SiteCalendars.of(site, LocalDate.of(2000, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void describesTheEventAsOnThePage(String address) {
        Document page = OWN.page(address);
        Optional<JsonObject> data = data(page);
        if (isExample(page)) {
            assertThat(data).isEmpty();
            assertThat(microformat(page, "h-event")).isEmpty();
            return;
        }
        Element event = microformat(page, "h-event").first();
        String title = page.expectFirst("h1").wholeText();
        assertThat(event.is("main > article")).isTrue();
        assertThat(microformat(event, "p-name").first().wholeText()).isEqualTo(title);
        assertThat(microformat(event, "u-url").attr("value")).isEqualTo("https://klimakreis.example/" + address);
        data.ifPresent(json -> {
            assertThat(text(json, "name")).isEqualTo(title);
            assertThat(text(json, "description"))
                    .isEqualTo(microformat(event, "p-summary").first().wholeText());
            assertThat(text(json, "url")).isEqualTo(microformat(event, "u-url").attr("value"));
            assertThat(text(json, "startDate"))
                    .isEqualTo(microformat(event, "dt-start").attr("datetime"));
            assertThat(text(json, "endDate"))
                    .isEqualTo(microformat(event, "dt-end").attr("value"));
            assertThat(event.expectFirst("p > time").text()).contains(day(text(json, "startDate")));
            if (json.has("organizer")) {
                assertThat(event.select("aside dl").text()).contains(text(json.getAsJsonObject("organizer"), "name"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void describesTheEventAsInTheCalendar(String address) {
        Optional<JsonObject> data = data(OWN.page(address));
        Optional<String> calendar = Optional.ofNullable(calendars.get("/" + address + "termin.ics"))
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8));
        assertThat(data.isPresent()).isEqualTo(calendar.isPresent());
        if (data.isEmpty()) {
            return;
        }
        VEvent entry =
                Biweekly.parse(calendar.orElseThrow()).first().getEvents().get(0);
        assertThat(text(data.get(), "identifier")).isEqualTo(entry.getUid().getValue());
        assertThat(text(data.get(), "url")).isEqualTo(entry.getUrl().getValue());
        assertThat(entry.getSummary().getValue()).endsWith(text(data.get(), "name"));
        String start = text(data.get(), "startDate");
        if (entry.getDateStart().getValue().hasTime()) {
            Instant instant = entry.getDateStart().getValue().toInstant();
            assertThat(OffsetDateTime.parse(start).toInstant()).isEqualTo(instant);
        } else {
            assertThat(calendar.get()).contains("DTSTART;VALUE=DATE:" + start.replace("-", ""));
        }
    }

    @Test
    void linksToTheMapOfThePlace() {
        assertThat(pages().flatMap(address -> OWN.page(address).select("aside dl a[href*=openstreetmap]").stream()))
                .extracting(link -> link.attr("href"))
                .isNotEmpty()
                .allMatch(address -> address.matches("https://www\\.openstreetmap\\.org/(search\\?query=|\\?mlat=).+"));
    }

    static Stream<String> pages() {
        return OWN.staging().pages().stream()
                .filter(path -> path.matches("termine/\\d{4}/[^/]+/index\\.html"))
                .map(path -> path.replace("index.html", ""));
    }

    private static boolean isExample(Document page) {
        return !page.select("main p > strong:matchesOwn(^Beispiel\\.$)").isEmpty();
    }

    /** Finds elements by the classes that microformats2 prescribes; style sheets do not use them. */
    private static Elements microformat(Element part, String name) {
        return part.getElementsByClass(name);
    }

    private static Optional<JsonObject> data(Document page) {
        return page.select("script[type=application/ld+json]").stream()
                .map(script -> JsonParser.parseString(script.data()).getAsJsonObject())
                .filter(data -> text(data, "@type").equals("Event"))
                .findFirst();
    }

    private static String text(JsonObject data, String name) {
        return data.has(name) ? data.get(name).getAsString() : "";
    }

    /** Returns the day of the month as on the page. */
    private static String day(String date) {
        return LocalDate.parse(date.substring(0, 10)).getDayOfMonth() + ". ";
    }
}
