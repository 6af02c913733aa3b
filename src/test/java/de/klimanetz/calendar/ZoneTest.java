package de.klimanetz.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.testing.Events;
import de.klimanetz.testing.HostileDefaults;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * The time zone in the calendars has the offsets of Berlin at every instant from 1970 to 2037. Lib-recur expands its
 * rules: the test needs another library than the writer, and biweekly loses the last day of rules with an end.
 */
@HostileDefaults(zones = {"Pacific/Auckland", "America/St_Johns", "Asia/Kolkata"})
class ZoneTest {

    private static final Instant FIRST = Instant.parse("1970-01-01T00:00:00Z");
    private static final Instant END = Instant.parse("2038-01-01T00:00:00Z");
    private static final ZoneRules BERLIN = ZoneId.of("Europe/Berlin").getRules();
    private static final Pattern OBSERVANCE = Pattern.compile("(?s)BEGIN:(STANDARD|DAYLIGHT)\r\n(.*?)END:\\1");

    private NavigableMap<Instant, ZoneOffset> written;

    @BeforeEach
    void read() throws InvalidRecurrenceRuleException {
        Subscription empty = new Subscription("/a.ics", Optional.empty(), List.of());
        byte[] file = new Calendars(Events.SETTINGS).write(List.of(empty)).get("/a.ics");
        written = onsets(new String(file, StandardCharsets.UTF_8));
    }

    @Test
    void matchesEveryTransitionToTheSecond() {
        int changes = 0;
        for (Instant change = next(FIRST); change.isBefore(END); change = next(change)) {
            changes++;
            assertThat(offset(change.minusSeconds(1)))
                    .as("before %s", change)
                    .isEqualTo(BERLIN.getOffset(change.minusSeconds(1)));
            assertThat(offset(change)).as("from %s", change).isEqualTo(BERLIN.getOffset(change));
        }
        assertThat(changes).as("two per year from 1980 on").isEqualTo(2 * 58);
    }

    @Test
    void hasNoOtherTransitions() {
        for (Instant instant = FIRST; instant.isBefore(END); instant = instant.plus(Duration.ofHours(6))) {
            assertThat(offset(instant)).as("%s", instant).isEqualTo(BERLIN.getOffset(instant));
        }
    }

    private ZoneOffset offset(Instant instant) {
        return written.floorEntry(instant).getValue();
    }

    private static Instant next(Instant instant) {
        return BERLIN.nextTransition(instant).getInstant();
    }

    /** Offsets by the instant from which they apply. */
    private static NavigableMap<Instant, ZoneOffset> onsets(String calendar) throws InvalidRecurrenceRuleException {
        NavigableMap<Instant, ZoneOffset> onsets = new TreeMap<>();
        for (String observance : OBSERVANCE
                .matcher(calendar)
                .results()
                .map(found -> found.group(2))
                .toList()) {
            TimeZone before = TimeZone.getTimeZone(
                    ZoneOffset.of(values(observance, "TZOFFSETFROM").get(0)));
            ZoneOffset after = ZoneOffset.of(values(observance, "TZOFFSETTO").get(0));
            DateTime start =
                    DateTime.parse(before, values(observance, "DTSTART").get(0));
            List<DateTime> days = new ArrayList<>(List.of(start));
            values(observance, "RDATE").forEach(day -> days.add(DateTime.parse(before, day)));
            for (String rule : values(observance, "RRULE")) {
                RecurrenceRuleIterator more = new RecurrenceRule(rule).iterator(start);
                while (more.hasNext() && more.peekMillis() < END.toEpochMilli()) {
                    days.add(more.nextDateTime());
                }
            }
            days.forEach(day -> onsets.put(Instant.ofEpochMilli(day.getTimestamp()), after));
        }
        return onsets;
    }

    private static List<String> values(String observance, String property) {
        return observance
                .lines()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1))
                .toList();
    }
}
