package de.klimanetz.page;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A lookup structure over the whole site, such as the events per Kommune. An index is a constant; its value is built at
 * most once per {@link Snapshot}, on first use.
 *
 * @param <I> type of the value, which must be immutable
 */
public final class Index<I> {

    private final boolean updating;
    private final BiFunction<Snapshot, Optional<I>, I> builder;

    private Index(boolean updating, BiFunction<Snapshot, Optional<I>, I> builder) {
        this.updating = updating;
        this.builder = builder;
    }

    /**
     * Creates an index that is built anew for each snapshot.
     *
     * @param builder may use other indexes of the snapshot, without cycles
     */
    public static <I> Index<I> of(Function<Snapshot, I> builder) {
        return new Index<>(false, (snapshot, before) -> builder.apply(snapshot));
    }

    /**
     * Creates an index whose value is built from that of the previous snapshot, if there is one.
     *
     * @param builder must return an equivalent value with and without the previous value
     */
    static <I> Index<I> updating(BiFunction<Snapshot, Optional<I>, I> builder) {
        return new Index<>(true, builder);
    }

    /** Returns whether the next snapshot needs the value of this one. */
    boolean isUpdating() {
        return updating;
    }

    I build(Snapshot snapshot, Optional<I> before) {
        return builder.apply(snapshot, before);
    }
}
