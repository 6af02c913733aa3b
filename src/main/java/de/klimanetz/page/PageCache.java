package de.klimanetz.page;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Makes pages, and keeps them for the next build: pages are made again only when one of the questions that their maker
 * has asked has another answer. See {@link PageContext}.
 */
public final class PageCache {

    /** The pages of a key, and what they rest on. */
    private record Made(List<WebPage> pages, List<PageContext.Note<?, ?, ?>> notes) {

        boolean holds(Snapshot now) {
            for (PageContext.Note<?, ?, ?> note : notes) {
                if (!note.holds(now)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** One key of a set, and what was made for it before. */
    private record Unit<K>(PageSet<K> set, K key, Optional<Made> before) {

        Made made(Snapshot now) {
            return before.filter(made -> made.holds(now)).orElseGet(() -> {
                PageContext context = new PageContext(now);
                List<WebPage> pages = set.maker().apply(key, context);
                return new Made(pages, context.notes());
            });
        }
    }

    private Optional<Basis> basis = Optional.empty();
    private Map<PageSet<?>, Map<Object, Made>> known = Map.of();

    /** The pages of all sets, made on all cores; what was made for keys that are gone is forgotten. */
    public List<WebPage> pages(List<PageSet<?>> sets, Snapshot now) {
        Map<PageSet<?>, Map<Object, Made>> before = basis.equals(Optional.of(now.basis())) ? known : Map.of();
        List<Unit<?>> units = sets.stream()
                .<Unit<?>>flatMap(set -> units(set, before.getOrDefault(set, Map.of()), now))
                .toList();
        List<Made> made = units.parallelStream().map(unit -> unit.made(now)).toList();
        Map<PageSet<?>, Map<Object, Made>> next = new HashMap<>();
        for (int index = 0; index < units.size(); index++) {
            Unit<?> unit = units.get(index);
            next.computeIfAbsent(unit.set(), set -> set.ofItems() ? new IdentityHashMap<>() : new HashMap<>())
                    .put(unit.key(), made.get(index));
        }
        basis = Optional.of(now.basis());
        known = next;
        return made.stream().flatMap(one -> one.pages().stream()).toList();
    }

    private static <K> Stream<Unit<K>> units(PageSet<K> set, Map<Object, Made> before, Snapshot now) {
        return set.keys().apply(new PageContext(now)).stream()
                .map(key -> new Unit<>(set, key, Optional.ofNullable(before.get(key))));
    }
}
