package de.klimanetz.page;

import de.klimanetz.model.Item;

/**
 * An item other than an event in a list.
 *
 * @param kicker the short line above the title: kind, field or date
 * @param machine the date in the kicker for machines, or empty
 */
public record Card(String title, String address, String kicker, String machine, String teaser, boolean example) {

    public static Card of(Item item, String kicker, String machine) {
        return new Card(item.title(), item.address(), kicker, machine, item.teaser(), item.isExample());
    }
}
