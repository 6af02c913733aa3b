package de.klimanetz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** Measures the wall time of the steps of a build. The times do not affect the output. Thread-safe. */
public final class Timeline {

    public record Phase(String name, Duration duration) {}

    private final List<Phase> phases = Collections.synchronizedList(new ArrayList<>());

    <T> T time(String name, Supplier<T> step) {
        long start = System.nanoTime();
        try {
            return step.get();
        } finally {
            phases.add(new Phase(name, Duration.ofNanos(System.nanoTime() - start)));
        }
    }

    void time(String name, Runnable step) {
        time(name, () -> {
            step.run();
            return null;
        });
    }

    /** Returns the phases measured so far, in the order of their ends. */
    public List<Phase> phases() {
        return List.copyOf(phases);
    }
}
