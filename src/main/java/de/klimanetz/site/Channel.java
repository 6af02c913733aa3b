package de.klimanetz.site;

import java.util.List;

/**
 * All that is given out under one name.
 *
 * @param id its anchor on the pages that list all
 * @param subscriptions what programs fetch again and again
 * @param embeds what other websites show; none where there is no need
 */
public record Channel(String title, String id, List<Way> subscriptions, List<Way> embeds) {

    /**
     * One thing that is given out.
     *
     * @param label what it is
     * @param address from the base URL on
     * @param copy what to copy: the absolute address, or code that holds it
     * @param opens the address by which a calendar program subscribes at once, or empty
     */
    public record Way(String label, String address, String copy, String opens) {}
}
