package de.klimanetz.calendar;

import static de.klimanetz.testing.Events.event;
import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Event;
import de.klimanetz.testing.Events;
import de.klimanetz.testing.HostileDefaults;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Links to calendar providers, with the parameters of github.com/InteractionDesignFoundation/add-event-to-calendar-docs.
 */
@HostileDefaults(zones = {"Pacific/Auckland", "America/St_Johns", "Asia/Kolkata"})
class ProviderLinksTest {

    private static final String TEXT =
            "Gemeinsam radeln wir den Bach entlang.\n\nhttps://klima.example/termine/2027/a/";

    private static final Event TIMED = event("a")
            .title("Radtour & Picknick: 100 % äöü + „mehr“")
            .from("2027-05-15T10:00", "2027-05-15T12:30")
            .at("Rathaus", "Am Bach 1", "46325", "Borken")
            .build();

    @Test
    void opensAFormOfGoogle() {
        String link = of(TIMED).google();

        assertThat(link)
                .startsWith("https://calendar.google.com/calendar/render?")
                .doesNotContain("+");
        assertThat(parameters(link))
                .containsOnly(
                        Map.entry("action", "TEMPLATE"),
                        Map.entry("text", TIMED.title()),
                        Map.entry("dates", "20270515T080000Z/20270515T103000Z"),
                        Map.entry("details", TEXT),
                        Map.entry("location", "Rathaus, Am Bach 1, 46325 Borken"));
    }

    @Test
    void opensAFormOfOutlook() {
        String link = of(TIMED).outlook();

        assertThat(link)
                .startsWith("https://outlook.live.com/calendar/0/deeplink/compose?")
                .doesNotContain("+");
        assertThat(parameters(link))
                .containsOnly(
                        Map.entry("path", "/calendar/action/compose"),
                        Map.entry("rru", "addevent"),
                        Map.entry("startdt", "2027-05-15T08:00:00Z"),
                        Map.entry("enddt", "2027-05-15T10:30:00Z"),
                        Map.entry("subject", TIMED.title()),
                        Map.entry("body", TEXT),
                        Map.entry("location", "Rathaus, Am Bach 1, 46325 Borken"));
    }

    @Test
    void namesTheDayAfterWholeDays() {
        ProviderLinks links = of(event("a").days("2026-12-30", "2026-12-31").build());

        assertThat(parameters(links.google())).containsEntry("dates", "20261230/20270101");
        assertThat(parameters(links.outlook()))
                .containsEntry("startdt", "2026-12-30")
                .containsEntry("enddt", "2027-01-01")
                .containsEntry("allday", "true");
    }

    @Test
    void takesTwoHoursForAnOpenEnd() {
        ProviderLinks links = of(event("a").from("2027-05-15T19:00").build());

        assertThat(parameters(links.google())).containsEntry("dates", "20270515T170000Z/20270515T190000Z");
    }

    @Test
    void subscribesAtProviders() {
        ProviderLinks links =
                ProviderLinks.subscribing("https://klima.example/kalender/alle.ics", "Klima: Alle & mehr");

        assertThat(links.google()).startsWith("https://calendar.google.com/calendar/render?");
        assertThat(parameters(links.google()))
                .containsOnly(Map.entry("cid", "webcal://klima.example/kalender/alle.ics"));
        assertThat(links.outlook()).startsWith("https://outlook.live.com/calendar/0/addfromweb?");
        assertThat(parameters(links.outlook()))
                .containsOnly(
                        Map.entry("url", "https://klima.example/kalender/alle.ics"),
                        Map.entry("name", "Klima: Alle & mehr"));
    }

    private static ProviderLinks of(Event event) {
        return ProviderLinks.of(event, Events.SETTINGS);
    }

    private static Map<String, String> parameters(String link) {
        return Arrays.stream(URI.create(link).getRawQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .collect(Collectors.toMap(
                        parameter -> parameter[0],
                        parameter -> URLDecoder.decode(parameter[1], StandardCharsets.UTF_8)));
    }
}
