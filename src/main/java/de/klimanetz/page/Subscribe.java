package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;

/** Where the page that lists all calendars and feeds tells of one. */
public final class Subscribe {

    private Subscribe() {}

    /** For an item that the list leaves out, the list as a whole. */
    public static String address(Item item) {
        boolean listed = item instanceof Member || !item.isExample();
        return listed ? address(item.slug()) : Area.SUBSCRIBE.address();
    }

    /** @param name of the calendar or feed */
    public static String address(String name) {
        return Area.SUBSCRIBE.below("#" + id(name));
    }

    /** The anchor. */
    public static String id(String name) {
        return "abo-" + name;
    }
}
