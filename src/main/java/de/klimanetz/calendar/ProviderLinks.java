package de.klimanetz.calendar;

import de.klimanetz.model.Event;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Settings;
import de.klimanetz.text.Query;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Addresses at which people add something to their calendar at a provider. Neither provider documents them; their parameters
 * are known from use, see github.com/InteractionDesignFoundation/add-event-to-calendar-docs.
 */
public record ProviderLinks(String google, String outlook) {

    private static final String GOOGLE = "https://calendar.google.com/calendar/render?";
    private static final String OUTLOOK = "https://outlook.live.com/calendar/0/";

    private static final DateTimeFormatter GOOGLE_DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter GOOGLE_TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** Returns the links for one event, which has an exact date. */
    public static ProviderLinks of(Event event, Settings settings) {
        String page = event.teaser() + "\n\n" + settings.absolute(event.address());
        Query google = Query.EMPTY
                .with("action", "TEMPLATE")
                .with("text", EventText.summary(event))
                .with("dates", googleDates(event.announced(), settings))
                .with("details", page)
                .with("location", EventText.place(event));
        Query outlook = Query.EMPTY.with("path", "/calendar/action/compose").with("rru", "addevent");
        Query times = outlookTimes(outlook, event.announced(), settings)
                .with("subject", EventText.summary(event))
                .with("body", page)
                .with("location", EventText.place(event));
        return new ProviderLinks(GOOGLE + google.text(), OUTLOOK + "deeplink/compose?" + times.text());
    }

    /**
     * Returns the links that subscribe to a calendar. Google takes an address with the scheme webcal only
     * (github.com/calagator/calagator/issues/556), Outlook one with https.
     *
     * @param address absolute
     */
    public static ProviderLinks subscribing(String address, String name) {
        Query google = Query.EMPTY.with("cid", webcal(address));
        Query outlook = Query.EMPTY.with("url", address).with("name", name);
        return new ProviderLinks(GOOGLE + google.text(), OUTLOOK + "addfromweb?" + outlook.text());
    }

    /** Returns the address with the scheme at which programs subscribe instead of importing. */
    public static String webcal(String address) {
        return address.replaceFirst("^https?:", "webcal:");
    }

    private static String googleDates(Schedule schedule, Settings settings) {
        if (schedule instanceof Schedule.Days days) {
            return GOOGLE_DAY.format(days.from()) + "/"
                    + GOOGLE_DAY.format(days.to().plusDays(1));
        }
        Period period = Period.of((Schedule.Timed) schedule, settings);
        return GOOGLE_TIME.format(period.from()) + "/" + GOOGLE_TIME.format(period.to());
    }

    /** The end of whole days is exclusive, as in iCalendar. */
    private static Query outlookTimes(Query query, Schedule schedule, Settings settings) {
        if (schedule instanceof Schedule.Days days) {
            return query.with("startdt", days.from().toString())
                    .with("enddt", days.to().plusDays(1).toString())
                    .with("allday", "true");
        }
        Period period = Period.of((Schedule.Timed) schedule, settings);
        return query.with("startdt", period.from().toInstant().toString())
                .with("enddt", period.to().toInstant().toString());
    }
}
