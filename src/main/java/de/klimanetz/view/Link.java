package de.klimanetz.view;

import de.klimanetz.model.Area;

/** A title and where it leads. */
public record Link(String title, String address) {

    public static Link to(Area area) {
        return new Link(area.title(), area.address());
    }
}
