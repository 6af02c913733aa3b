package de.klimanetz.page;

import java.util.List;
import java.util.function.Function;

/**
 * The first or last entries of a list of unlimited length, at most 40.
 *
 * @param more number of entries that are left out
 */
public record Excerpt<T>(List<T> entries, int more) {

    private static final int MOST = 40;

    /** Returns the first entries, in the order of the list. */
    public static <I, T> Excerpt<T> first(List<I> items, Function<I, T> maker) {
        return of(items.subList(0, Math.min(MOST, items.size())), items.size(), maker);
    }

    /** Returns the last entries, in the order of the list. */
    public static <I, T> Excerpt<T> last(List<I> items, Function<I, T> maker) {
        return of(items.subList(Math.max(0, items.size() - MOST), items.size()), items.size(), maker);
    }

    private static <I, T> Excerpt<T> of(List<I> shown, int all, Function<I, T> maker) {
        return new Excerpt<>(shown.stream().map(maker).toList(), all - shown.size());
    }
}
