package de.klimanetz.kind.event;

import de.klimanetz.model.Change;
import de.klimanetz.wording.GermanEvents;

/** A change in a list; {@code machine} is the value of {@code <time datetime>}. */
public record ChangeLine(String moment, String machine, String words) {

    public static ChangeLine of(Change change) {
        String time = change.time().map(clock -> " " + clock).orElse("");
        return new ChangeLine(GermanEvents.moment(change), change.day() + time, change.words());
    }
}
