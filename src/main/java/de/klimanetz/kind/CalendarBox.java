package de.klimanetz.kind;

import de.klimanetz.calendar.ProviderLinks;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Snapshot;
import java.util.Optional;

/**
 * How visitors subscribe to a calendar.
 *
 * @param contents a German sentence: which events it contains
 * @param webcal its address for programs that subscribe
 */
public record CalendarBox(String contents, String webcal, ProviderLinks providers) {

    /** Returns the box of the calendar with a name; empty if there is none. */
    public static Optional<CalendarBox> of(String name, PageContext context) {
        return context.calendar(name).map(calendar -> of(calendar, context));
    }

    private static CalendarBox of(Snapshot.Calendar calendar, PageContext context) {
        String address = context.settings().absolute(calendar.address());
        return new CalendarBox(
                calendar.description(),
                ProviderLinks.webcal(address),
                ProviderLinks.subscribing(address, calendar.title()));
    }
}
