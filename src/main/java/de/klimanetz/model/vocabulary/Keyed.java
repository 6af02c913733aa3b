package de.klimanetz.model.vocabulary;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A value of a closed list. */
public interface Keyed {

    Term term();

    /** The word that editors write; it also stands in addresses and data, so it never changes. */
    default String key() {
        return term().key();
    }

    /** The German words that readers see. */
    default String label() {
        return term().label();
    }

    /** The keys of all values of a list, in their order. */
    static <E extends Enum<E> & Keyed> List<String> keys(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Keyed::key).toList();
    }

    /** The value with a key; empty when there is none. */
    static <E extends Enum<E> & Keyed> Optional<E> find(Class<E> type, String key) {
        return Arrays.stream(type.getEnumConstants())
                .filter(value -> value.key().equals(key))
                .findFirst();
    }
}
