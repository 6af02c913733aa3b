package de.klimanetz.model.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A constant of a closed list, with a key for files and a German label. */
public interface Keyed {

    Term term();

    /** Returns the key, as written by editors. Must never change, since addresses and data contain it. */
    default String key() {
        return term().key();
    }

    /** Returns the German label for readers. */
    default String label() {
        return term().label();
    }

    /** Returns the keys of all constants, in declaration order. */
    static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }

    /** Finds a constant by its key. */
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.key().equals(key))
                .findFirst();
    }
}
