package de.klimanetz.page;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A view of the whole site that answers questions without going through all items, such as which events belong to a
 * Kommune. An index is a constant; its value is built at most once a {@link Snapshot}, when it is first asked for.
 *
 * @param <I> its value, which never changes once it is built
 */
public final class Index<I> {

    private final boolean updating;
    private final BiFunction<Snapshot, Optional<I>, I> builder;

    private Index(boolean updating, BiFunction<Snapshot, Optional<I>, I> builder) {
        this.updating = updating;
        this.builder = builder;
    }

    /** @param builder may ask the snapshot for other indexes, but not in a circle */
    public static <I> Index<I> of(Function<Snapshot, I> builder) {
        return new Index<>(false, (snapshot, before) -> builder.apply(snapshot));
    }

    /**
     * An index whose value is made from that of the snapshot before, where there is one.
     *
     * @param builder must give the same value with the former one as without it
     */
    static <I> Index<I> updating(BiFunction<Snapshot, Optional<I>, I> builder) {
        return new Index<>(true, builder);
    }

    /** Whether the next snapshot needs the value of this one. */
    boolean isUpdating() {
        return updating;
    }

    I build(Snapshot snapshot, Optional<I> before) {
        return builder.apply(snapshot, before);
    }
}
