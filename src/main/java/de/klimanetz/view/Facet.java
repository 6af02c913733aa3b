package de.klimanetz.view;

import de.klimanetz.model.Event;
import java.util.List;

/**
 * The events that share a value, such as a Kommune or a kind, or two of them.
 *
 * @param key the value in addresses and scripts
 * @param label the value in words
 * @param link to the page that lists them
 * @param trail the pages above that one
 * @param events at least one, by day
 */
record Facet(String key, String label, Link link, List<Link> trail, List<Event> events) {

    Choice choice() {
        return choice(key, label);
    }

    /** The same list, offered under another word: the Kommune among Kommunen, the kind among kinds. */
    Choice choice(String otherKey, String otherLabel) {
        return new Choice(otherLabel, link.address(), otherKey, events.size());
    }

    /** One value that readers can choose. */
    public record Choice(String title, String address, String key, int count) {}
}
