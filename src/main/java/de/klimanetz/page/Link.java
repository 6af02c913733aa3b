package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.model.Item;
import de.klimanetz.model.Theme;

/** A title and where it leads. */
public record Link(String title, String address) {

    public static Link to(Area area) {
        return new Link(area.title(), area.address());
    }

    /** Two years may have the same theme, so the year stands before it. */
    public static Link toTheme(Theme theme) {
        return new Link(theme.year() + ": " + theme.title(), theme.address());
    }

    public static Link to(Item item) {
        return new Link(item.title(), item.address());
    }
}
