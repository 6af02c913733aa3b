package de.klimanetz.kind.event;

import de.klimanetz.kind.CalendarBox;
import de.klimanetz.model.Event;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.page.Facet;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The lists of events per facet value, one page each. */
final class EventFacetPages {

    static final PageSet<String> SET =
            PageSet.each(context -> context.ask(EventFacets.INDEX, EventFacets::addresses, ""), EventFacetPages::page);

    /** Applies to coming and to past events separately. */
    private static final int MAX_EVENTS = 100;

    private static final int MAX_DISTRICT_EVENTS = 8;

    /**
     * The content of a list.
     *
     * @param district coming events for the whole Kreis, on the list of a Kommune
     * @param comingMore number of coming events that are not shown; the agenda has them
     * @param years the lists with the past events that are not shown
     * @param narrower the lists with a second value
     * @param ways links to wider lists and to the calendar
     */
    public record View(
            String counts,
            List<EventCard> coming,
            int comingMore,
            List<EventCard> district,
            List<EventCard> past,
            List<Link> years,
            List<Group<Facet.Choice>> narrower,
            List<Link> ways,
            Optional<CalendarBox> calendar) {}

    private EventFacetPages() {}

    private static WebPage page(String address, PageContext context) {
        EventFacets.Entry entry = context.ask(EventFacets.INDEX, EventFacets::entry, address);
        Facet<Event> facet = entry.facet();
        List<Event> coming = new ArrayList<>();
        List<Event> over = new ArrayList<>();
        for (Event event : facet.entries()) {
            (event.schedule().isOver(context.today()) ? over : coming).add(event);
        }
        List<Event> past = EventDays.newestFirst(over);
        List<EventCard> district = entry.ofMember() ? district(facet.key(), context) : List.of();
        String counts = GermanCounts.events(coming.size(), past.size());
        View content = new View(
                counts,
                EventCards.list(coming.stream().limit(MAX_EVENTS), context),
                Math.max(0, coming.size() - MAX_EVENTS),
                district,
                EventCards.list(past.stream().limit(MAX_EVENTS), context),
                past.stream()
                        .skip(MAX_EVENTS)
                        .map(event -> EventDays.first(event).getYear())
                        .distinct()
                        .map(YearPages::link)
                        .toList(),
                entry.narrower(),
                entry.ways(),
                CalendarBox.of(entry.calendar(), context));
        String description = facet.link().title() + ". " + counts + " im "
                + context.network().title() + ".";
        WebPage page = Pages.computed("event/facet", facet.link(), description, facet.trail(), content, context);
        return coming.isEmpty() && district.isEmpty() && !past.isEmpty() ? Pages.settled(page, past) : page;
    }

    /** Returns coming events for the whole Kreis that do not name this Kommune. */
    private static List<EventCard> district(String member, PageContext context) {
        return EventCards.list(
                ComingEvents.all(context).stream()
                        .filter(event -> event.scope() == Scope.DISTRICT && !event.isExample())
                        .filter(event -> !event.members().contains(member))
                        .limit(MAX_DISTRICT_EVENTS),
                context);
    }
}
