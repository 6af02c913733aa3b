package de.klimanetz.page;

import de.klimanetz.model.Item;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Pages of one type, such as those of all offers. The pages of a key are created, cached and invalidated together.
 *
 * @param keys items, or values such as the year of a list
 * @param ofItems whether the keys are items, which are compared by identity; other keys are compared by {@code equals}
 * @param maker creates the pages of a key from the key and the context alone, so it must not capture other values
 */
public record PageSet<K>(
        Function<PageContext, List<K>> keys, boolean ofItems, BiFunction<K, PageContext, List<WebPage>> maker) {

    /** Returns a set with a single key. */
    public static PageSet<String> once(Function<PageContext, List<WebPage>> maker) {
        return new PageSet<>(context -> List.of(""), false, (none, context) -> maker.apply(context));
    }

    /** Returns a set of one page. */
    public static PageSet<String> page(Function<PageContext, WebPage> maker) {
        return once(context -> List.of(maker.apply(context)));
    }

    /** Returns a set with one page per item of a kind. */
    public static <T extends Item> PageSet<T> each(Class<T> kind, BiFunction<T, PageContext, WebPage> maker) {
        return new PageSet<>(
                context -> context.all(kind), true, (item, context) -> List.of(maker.apply(item, context)));
    }

    /** Returns a set with one page per value. */
    public static <K> PageSet<K> each(Function<PageContext, List<K>> keys, BiFunction<K, PageContext, WebPage> maker) {
        return new PageSet<>(keys, false, (key, context) -> List.of(maker.apply(key, context)));
    }
}
