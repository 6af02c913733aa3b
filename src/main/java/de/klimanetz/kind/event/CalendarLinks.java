package de.klimanetz.kind.event;

import de.klimanetz.calendar.ProviderLinks;
import de.klimanetz.model.Event;
import de.klimanetz.page.PageContext;
import java.util.Optional;

/**
 * How visitors get an event into their calendar.
 *
 * @param file address of the iCalendar file; empty if the event is over or in no calendar
 * @param providers absent for an event that does not take place, of which the file tells those who have it
 */
public record CalendarLinks(String file, Optional<ProviderLinks> providers) {

    private static final CalendarLinks NONE = new CalendarLinks("", Optional.empty());

    public static CalendarLinks of(Event event, PageContext context) {
        if (!event.isInCalendars() || event.announced().isOver(context.today())) {
            return NONE;
        }
        Optional<ProviderLinks> providers =
                event.takesPlace() ? Optional.of(ProviderLinks.of(event, context.settings())) : Optional.empty();
        return new CalendarLinks(event.calendarFile(), providers);
    }
}
