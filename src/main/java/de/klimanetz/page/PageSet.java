package de.klimanetz.page;

import de.klimanetz.model.Item;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Pages of one sort, such as those of all offers. For each key the pages are made together, and kept together: a change
 * of one offer makes the pages of one key.
 *
 * @param keys items, or values such as the year of a list; a record or a text
 * @param ofItems whether the keys are items, which are told apart by identity: one that was read again is another one
 * @param maker uses nothing but the key and the context, so it must be a static method or a lambda without captured values
 */
public record PageSet<K>(
        Function<PageContext, List<K>> keys, boolean ofItems, BiFunction<K, PageContext, List<WebPage>> maker) {

    /** Pages that are made all at once. */
    public static PageSet<String> once(Function<PageContext, List<WebPage>> maker) {
        return new PageSet<>(context -> List.of(""), false, (none, context) -> maker.apply(context));
    }

    /** One page that there always is. */
    public static PageSet<String> page(Function<PageContext, WebPage> maker) {
        return once(context -> List.of(maker.apply(context)));
    }

    /** One page for each item of a kind. */
    public static <T extends Item> PageSet<T> each(Class<T> kind, BiFunction<T, PageContext, WebPage> maker) {
        return new PageSet<>(
                context -> context.all(kind), true, (item, context) -> List.of(maker.apply(item, context)));
    }

    /** One page for each of some values. */
    public static <K> PageSet<K> each(Function<PageContext, List<K>> keys, BiFunction<K, PageContext, WebPage> maker) {
        return new PageSet<>(keys, false, (key, context) -> List.of(maker.apply(key, context)));
    }
}
