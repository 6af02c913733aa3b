package de.klimanetz.memory;

import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Answers the questions of a maker.
 *
 * @param <S> who knows the answers
 */
@FunctionalInterface
public interface Answers<S> {

    /** Whoever knows the answers. */
    S source();

    /** @param question must have the same answer whenever the source is the same, and hold nothing of a source */
    default <Q, A> A ask(BiFunction<S, Q, A> question, Q about) {
        return question.apply(source(), about);
    }

    /** The answers of somebody whom the source knows. */
    default <T> Answers<T> of(Function<S, T> part) {
        Answers<S> whole = this;
        return new Answers<>() {

            @Override
            public T source() {
                return part.apply(whole.source());
            }

            @Override
            public <Q, A> A ask(BiFunction<T, Q, A> question, Q about) {
                return whole.ask((source, asked) -> question.apply(part.apply(source), asked), about);
            }
        };
    }
}
