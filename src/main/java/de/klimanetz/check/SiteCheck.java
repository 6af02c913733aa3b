package de.klimanetz.check;

import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** A check that needs all items of the site. Checks run concurrently, so they must not share mutable state. */
@FunctionalInterface
public interface SiteCheck {

    /** Adds each finding to the problems. */
    void find(Site site, LocalDate today, Problems problems);

    /** Returns a check that does not depend on the date. */
    static SiteCheck onAnyDay(BiConsumer<Site, Problems> check) {
        return (site, today, problems) -> check.accept(site, problems);
    }
}
