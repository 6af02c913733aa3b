package de.klimanetz.kind.practice;

import de.klimanetz.model.Practice;
import de.klimanetz.page.Card;
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import java.util.List;
import java.util.Optional;

/**
 * The list entry of a practice, with the towns where it is from.
 *
 * @param count the number of Kommunen where it is from
 * @param towns keys of towns on the map of the page; empty for practices from elsewhere
 */
public record PracticePlace(Card card, int count, List<String> towns) {

    /** @param map the map on the same page */
    public static PracticePlace of(Practice practice, Card card, Optional<MapView> map) {
        return new PracticePlace(
                card,
                practice.members().size(),
                map.stream()
                        .flatMap(shown -> shown.towns().stream())
                        .map(MapView.Town::key)
                        .filter(practice.members()::contains)
                        .toList());
    }

    /** Returns the outlines for pages that have no other map. */
    static Optional<MapView> outlines(PageContext context) {
        return MapView.coarse(MapContent.OUTLINES, context);
    }
}
