package de.klimanetz.site;

import de.klimanetz.model.Item;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;

/** An item that is written and not yet on the website. */
public record HeldBack(Item item) {

    /** Returns in German why, with the day on which it appears. */
    public String reason(LocalDate today) {
        if (item.common().draft()) {
            return "Entwurf, erscheint nicht";
        }
        return item.common()
                .dates()
                .visibleFrom()
                .filter(today::isBefore)
                .or(item::publication)
                .map(day -> "erscheint am " + GermanDates.day(day))
                .orElse("erscheint später");
    }
}
