package de.klimanetz.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A page that the search finds.
 *
 * @param address from the base URL on, with a leading slash
 * @param kind what it is, in German, by which readers filter
 * @param teaser plain text, shown below the title
 * @param day the date by which readers filter and results are sorted
 * @param towns names of the Kommunen by which readers filter
 * @param rank whether it comes before or after others that fit as well
 * @param texts plain texts with their weight, besides title, kind and towns
 * @param html the text of the page
 */
public record SearchEntry(
        String address,
        String title,
        String kind,
        String teaser,
        Optional<LocalDate> day,
        List<String> towns,
        Rank rank,
        List<Text> texts,
        List<String> html) {

    /** What comes before others that fit as well, from the last to the first. */
    public enum Rank {
        EXAMPLE,
        LIST,
        /** An item that is of interest for some time only. */
        DATED,
        ITEM,
        TOPIC
    }

    /** A plain text of the page. */
    public record Text(Weight weight, String words) {}

    public SearchEntry {
        towns = List.copyOf(towns);
        texts = List.copyOf(texts);
        html = List.copyOf(html);
    }
}
