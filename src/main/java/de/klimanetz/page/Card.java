package de.klimanetz.page;

import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import java.util.Optional;

/**
 * The list entry of an item that is not an event.
 *
 * @param kicker the short line above the title: kind, field or date
 * @param machine the date in the kicker in ISO 8601, or empty
 * @param picture the address of its picture, which repeats nothing that the text lacks
 * @param example whether the item is an invented example
 */
public record Card(
        String title,
        String address,
        String kicker,
        String machine,
        String teaser,
        Optional<String> picture,
        boolean example) {

    public static Card of(Item item, String kicker, String machine) {
        return new Card(
                item.title(),
                item.address(),
                kicker,
                machine,
                item.teaser(),
                item.picture().map(Picture::address),
                item.isExample());
    }

    /** Returns a copy with another picture. */
    Card with(Optional<Picture> other) {
        return new Card(title, address, kicker, machine, teaser, other.map(Picture::address), example);
    }
}
