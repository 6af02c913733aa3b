package de.klimanetz.kind.event;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.klimanetz.calendar.Calendars;
import de.klimanetz.model.Site;
import de.klimanetz.output.Staging;
import de.klimanetz.site.SiteCalendars;
import de.klimanetz.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What machines read of the event pages of the own site is what people read there, and what the calendars say. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPagesTest {

    private Staging staging;
    private Map<String, byte[]> calendars;

    /** The calendars of a day long ago, when all events there have ever been were in them. */
    @BeforeAll
    void stage() {
        TestProject project = TestProject.repository();
        staging = project.stage().staging();
        Site site = project.site();
        calendars = new Calendars(site.settings()).write(SiteCalendars.of(site, LocalDate.of(2000, 1, 1)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellMachinesWhatTheyTellPeople(String path) {
        Document page = page(path);
        Optional<JsonObject> data = data(page);
        if (isExample(page)) {
            assertThat(data).isEmpty();
            assertThat(page.select(".h-event")).isEmpty();
            return;
        }
        Element event = page.select("main article.h-event").first();
        assertThat(event.select(".u-url").attr("value")).isEqualTo("https://klimakreis.example/" + folder(path));
        data.ifPresent(told -> {
            assertThat(text(told, "name"))
                    .isEqualTo(event.select("h1.p-name").first().wholeText());
            assertThat(text(told, "description"))
                    .isEqualTo(event.select(".p-summary").first().wholeText());
            assertThat(text(told, "url")).isEqualTo(event.select(".u-url").attr("value"));
            assertThat(text(told, "startDate"))
                    .isEqualTo(event.select(".dt-start").attr("datetime"));
            assertThat(text(told, "endDate")).isEqualTo(event.select(".dt-end").attr("value"));
            assertThat(event.select(".wann").text()).contains(day(text(told, "startDate")));
            if (told.has("organizer")) {
                assertThat(event.select(".steckbrief").text())
                        .contains(text(told.getAsJsonObject("organizer"), "name"));
            }
        });
    }

    @ParameterizedTest
    @MethodSource("pages")
    void tellMachinesWhatTheCalendarsTell(String path) {
        Optional<JsonObject> data = data(page(path));
        Optional<String> calendar = Optional.ofNullable(calendars.get("/" + folder(path) + "termin.ics"))
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
    void leadToTheMapOfAPlaceThatIsKnown() {
        assertThat(pages().stream().flatMap(path -> map(path).stream()))
                .isNotEmpty()
                .allMatch(address -> address.matches("https://www\\.openstreetmap\\.org/(search\\?query=|\\?mlat=).+"));
    }

    List<String> pages() {
        return staging.pages().stream()
                .filter(path -> path.matches("termine/\\d{4}/[^/]+/index\\.html"))
                .toList();
    }

    private List<String> map(String path) {
        return page(path).select(".steckbrief a[href*=openstreetmap]").eachAttr("href");
    }

    private static boolean isExample(Document page) {
        return !page.select(".marke--beispiel").isEmpty();
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

    /** The day and the year as people read them; the month stands between them. */
    private static String day(String date) {
        return LocalDate.parse(date.substring(0, 10)).getDayOfMonth() + ". ";
    }

    private static String folder(String path) {
        return path.replace("index.html", "");
    }

    private Document page(String path) {
        return Jsoup.parse(staging.text(path).orElseThrow());
    }
}
