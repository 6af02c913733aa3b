package de.klimanetz.check;

import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.function.BiConsumer;

/** Looks for one thing that only shows when all items are seen together. Checks run at the same time. */
@FunctionalInterface
public interface SiteCheck {

    void find(Site site, LocalDate today, Problems problems);

    /** A check for which the day makes no difference. */
    static SiteCheck onAnyDay(BiConsumer<Site, Problems> check) {
        return (site, today, problems) -> check.accept(site, problems);
    }
}
