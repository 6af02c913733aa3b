package de.klimanetz.memory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * Makes one thing of another with the help of answers, and makes it no second time: it notes what a maker has asked, and
 * as long as the same questions have the same answers, the same would come of the same thing.
 *
 * @param <S> who knows the answers
 * @param <K> what things are made of
 * @param <V> what is made
 */
public final class NotingMemory<S, K, V> {

    private record Note<S, Q, A>(BiFunction<S, Q, A> question, Q about, A answer) {

        boolean holds(S now) {
            return question.apply(now, about).equals(answer);
        }
    }

    private record Made<S, V>(V thing, List<Note<S, ?, ?>> notes) {

        boolean holds(S now) {
            for (Note<S, ?, ?> note : notes) {
                if (!note.holds(now)) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Notes every answer. */
    private record Notebook<S>(S source, List<Note<S, ?, ?>> notes) implements Answers<S> {

        @Override
        public <Q, A> A ask(BiFunction<S, Q, A> question, Q about) {
            A answer = question.apply(source, about);
            notes.add(new Note<>(question, about, answer));
            return answer;
        }
    }

    private final Supplier<Map<K, Made<S, V>>> store;
    private Optional<Object> basis = Optional.empty();
    private Optional<S> source = Optional.empty();
    private Map<K, Made<S, V>> known = Map.of();

    private NotingMemory(Supplier<Map<K, Made<S, V>>> store) {
        this.store = store;
    }

    /** For things that are told apart by identity: one that was read again is another one. */
    public static <S, K, V> NotingMemory<S, K, V> ofObjects() {
        return new NotingMemory<>(IdentityHashMap::new);
    }

    /** For things that are told apart by their value. */
    public static <S, K, V> NotingMemory<S, K, V> ofValues() {
        return new NotingMemory<>(HashMap::new);
    }

    /**
     * What comes of each, in the same order, made on all cores; what came of others is forgotten.
     *
     * @param now all that the work rests on besides the things and the answers; with another one all is made anew
     * @param answering who knows the answers; an equal one gives the same
     * @param maker asks for everything else that it needs
     */
    public List<V> of(List<K> things, Object now, S answering, BiFunction<K, Answers<S>, V> maker) {
        Map<K, Made<S, V>> before = basis.equals(Optional.of(now)) ? known : Map.of();
        boolean same = source.equals(Optional.of(answering));
        List<Made<S, V>> made = things.parallelStream()
                .map(thing -> Optional.ofNullable(before.get(thing))
                        .filter(one -> same || one.holds(answering))
                        .orElseGet(() -> made(thing, answering, maker)))
                .toList();
        Map<K, Made<S, V>> next = store.get();
        for (int index = 0; index < made.size(); index++) {
            next.put(things.get(index), made.get(index));
        }
        basis = Optional.of(now);
        source = Optional.of(answering);
        known = next;
        return made.stream().map(Made::thing).toList();
    }

    private static <S, K, V> Made<S, V> made(K thing, S answering, BiFunction<K, Answers<S>, V> maker) {
        List<Note<S, ?, ?>> notes = new ArrayList<>();
        V made = maker.apply(thing, new Notebook<>(answering, notes));
        return new Made<>(made, List.copyOf(notes));
    }
}
