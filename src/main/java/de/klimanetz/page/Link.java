package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.model.Item;
import de.klimanetz.model.Theme;

/**
 * A link with its text.
 *
 * @param address from the base URL on, or absolute; empty for plain text
 */
public record Link(String title, String address) {

    public static Link to(Area area) {
        return new Link(area.title(), area.address());
    }

    /** Returns a link with the year before the title, since several years may have the same theme. */
    public static Link toTheme(Theme theme) {
        return new Link(theme.year() + ": " + theme.title(), theme.address());
    }

    public static Link to(Item item) {
        return new Link(item.title(), item.address());
    }
}
