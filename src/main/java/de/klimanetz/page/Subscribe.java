package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;

/** Addresses of the entries on the page that lists all calendars and feeds. */
public final class Subscribe {

    private Subscribe() {}

    /** Returns the address of the entry of an item; for an invented example, which is not listed, that of the page. */
    public static String address(Item item) {
        boolean listed = item instanceof Member || !item.isExample();
        return listed ? address(item.slug()) : Area.SUBSCRIBE.address();
    }

    /** Returns the address of an entry by the name of its calendar or feed. */
    public static String address(String name) {
        return Area.SUBSCRIBE.below("#" + id(name));
    }

    /** Returns the anchor of an entry by the name of its calendar or feed. */
    public static String id(String name) {
        return "abo-" + name;
    }
}
