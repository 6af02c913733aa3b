package de.klimanetz.kind.practice;

import de.klimanetz.model.Item;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import java.util.Comparator;

/** The order of good practices in lists. */
final class PracticeOrder {

    /** By the name of the file. */
    static final Comparator<Practice> BY_SLUG = Comparator.comparing(Item::slug);

    /** The same, and general recipes before single examples. */
    static final Comparator<Practice> MEASURES_FIRST = Comparator.comparing(
                    (Practice practice) -> practice.level() != PracticeLevel.MEASURE)
            .thenComparing(BY_SLUG);

    private PracticeOrder() {}
}
