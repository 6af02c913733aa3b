package de.klimanetz.site;

import java.util.List;

/**
 * The calendars, feeds and embeds with the same name.
 *
 * @param id anchor on the pages that list all channels
 * @param subscriptions calendars and feeds
 * @param embeds content for other websites, may be empty
 */
public record Channel(String title, String id, List<Way> subscriptions, List<Way> embeds) {

    /**
     * One file of a channel.
     *
     * @param label German name of the format
     * @param address from the base URL on
     * @param copy text to copy: the absolute address, or HTML that contains it
     * @param opens webcal address with which a calendar program subscribes, or empty
     */
    public record Way(String label, String address, String copy, String opens) {}
}
