package de.klimanetz.site;

import de.klimanetz.kind.CalendarBox;
import de.klimanetz.page.Link;
import java.util.List;
import java.util.Optional;

/**
 * The calendars, feeds and embeds with the same name.
 *
 * @param id anchor on the pages that list all channels
 * @param subscriptions calendars and feeds
 * @param embeds content for other websites, may be empty
 * @param kinds calendars with one kind of events each, may be empty
 */
public record Channel(String title, String id, List<Way> subscriptions, List<Way> embeds, List<Link> kinds) {

    Channel(String title, String id, List<Way> subscriptions, List<Way> embeds) {
        this(title, id, subscriptions, embeds, List.of());
    }

    Channel with(List<Link> calendars) {
        return new Channel(title, id, subscriptions, embeds, calendars);
    }

    /**
     * One file of a channel.
     *
     * @param label German name of the format
     * @param address from the base URL on
     * @param copy text to copy: the absolute address, or HTML that contains it
     * @param calendar links that subscribe to it, if it is a calendar
     */
    public record Way(String label, String address, String copy, Optional<CalendarBox> calendar) {}
}
