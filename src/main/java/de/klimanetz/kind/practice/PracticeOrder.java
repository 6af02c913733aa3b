package de.klimanetz.kind.practice;

import de.klimanetz.model.Item;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import java.util.Comparator;

/** The order of good practices in lists. */
final class PracticeOrder {

    static final Comparator<Practice> BY_SLUG = Comparator.comparing(Item::slug);

    /** Measures before examples, then by slug. */
    static final Comparator<Practice> MEASURES_FIRST = Comparator.comparing(
                    (Practice practice) -> practice.level() != PracticeLevel.MEASURE)
            .thenComparing(BY_SLUG);

    private PracticeOrder() {}
}
