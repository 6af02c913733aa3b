package de.klimanetz.kind;

import de.klimanetz.model.Area;
import java.util.List;
import java.util.stream.Stream;

/** Resources for programs and other websites whose addresses contain the slug of an item. */
public enum Output {
    CALENDAR(Area.CALENDARS, ".ics"),
    FEED(Area.FEEDS, ".xml", ".json"),
    EMBED(Area.EMBEDS, "/");

    private final Area area;
    private final List<String> endings;

    Output(Area area, String... endings) {
        this.area = area;
        this.endings = List.of(endings);
    }

    /** Returns the addresses for a slug, in a fixed order. */
    public Stream<String> addresses(String name) {
        return endings.stream().map(ending -> area.below(name + ending));
    }
}
