package de.klimanetz.data;

import de.klimanetz.model.Area;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * An open data set: its entries and columns.
 *
 * @param name permanent, part of the file names
 * @param description German sentences
 * @param entries returns all entries except invented ones in a fixed order; an unchanged entry must be the same object
 *     as in the last build
 * @param changed returns the day on which an entry was last changed or checked
 */
public record DataSet<T>(
        String name,
        String title,
        String description,
        Function<Site, List<T>> entries,
        Function<T, LocalDate> changed,
        List<Column<T>> columns) {

    static final String FULL_TEXT = "volltext.json";

    /** Returns the address of a file, {@code /daten/NAME.EXTENSION}. */
    public String address(String extension) {
        return Area.DATA.below(name + "." + extension);
    }

    /** Returns whether the entries are items, which have texts: then they have the columns of {@link ItemColumns#head}. */
    public boolean ofItems() {
        return columns.stream().anyMatch(column -> column.name().equals("kurztext"));
    }

    /** Returns the address of the JSON file that also has the texts. */
    public String fullTextAddress() {
        return address(FULL_TEXT);
    }

    public String schemaAddress() {
        return Area.DATA.below("schema/" + name + ".json");
    }

    /** Returns the number of entries and the last change in a site. */
    public Extent extent(Site site) {
        List<T> all = entries.apply(site);
        return new Extent(all.size(), lastChange(all));
    }

    Optional<LocalDate> lastChange(List<T> entries) {
        return entries.stream().map(changed).max(LocalDate::compareTo);
    }

    /**
     * The size of a data set.
     *
     * @param changed the last day on which an entry was changed or checked; empty without entries
     */
    public record Extent(int entries, Optional<LocalDate> changed) {}
}
