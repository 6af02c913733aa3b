package de.klimanetz.data;

import de.klimanetz.model.Area;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * One data set: which entries of a site it has and what it tells of them.
 *
 * @param name of its files, which never changes
 * @param description German sentences: what is in it
 * @param entries without what is invented, in a fixed order; the same object for an entry that has not changed
 * @param changed the day on which an entry was last changed or checked
 */
public record DataSet<T>(
        String name,
        String title,
        String description,
        Function<Site, List<T>> entries,
        Function<T, LocalDate> changed,
        List<Column<T>> columns) {

    public String address(String extension) {
        return Area.DATA.below(name + "." + extension);
    }

    public String schemaAddress() {
        return Area.DATA.below("schema/" + name + ".json");
    }

    /** How much there is of it in a site. */
    public Extent extent(Site site) {
        List<T> all = entries.apply(site);
        return new Extent(all.size(), lastChange(all));
    }

    Optional<LocalDate> lastChange(List<T> entries) {
        return entries.stream().map(changed).max(LocalDate::compareTo);
    }

    /**
     * How much there is.
     *
     * @param changed the day on which the newest entry was changed or checked
     */
    public record Extent(int entries, Optional<LocalDate> changed) {}
}
