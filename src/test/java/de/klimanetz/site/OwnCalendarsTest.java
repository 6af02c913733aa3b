package de.klimanetz.site;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.calendar.Calendars;
import de.klimanetz.calendar.Subscription;
import de.klimanetz.model.Site;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WrittenCalendar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every calendar of the site of the repository, parsed and compared with the content. */
@HostileDefaults(zones = {"Pacific/Auckland", "America/St_Johns", "Asia/Kolkata"})
class OwnCalendarsTest {

    private static Site site;

    @BeforeAll
    static void read() {
        site = TestProject.repository().site();
    }

    /** On a day before all events, the calendars contain all of them. */
    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22", "2000-01-01"})
    void matchTheContent(LocalDate today) throws IOException {
        List<Subscription> calendars = SiteCalendars.of(site, today);
        Map<String, byte[]> files = new Calendars(site.settings()).write(calendars);

        assertThat(files).hasSize(calendars.size() + 1).containsKey("/kalender/alle.json");
        for (Subscription calendar : calendars) {
            String text = new String(files.get(calendar.address()), StandardCharsets.UTF_8);
            WrittenCalendar written = WrittenCalendar.of(text);
            if (calendar.days().isEmpty()) {
                written.assertMatches(calendar.events(), site.settings());
            } else {
                written.assertMatches(calendar.days());
            }
        }
    }
}
