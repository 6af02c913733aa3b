package de.klimanetz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** How long each step of a build took. Wall time of the machine, for people who wait; nothing of it reaches the site. */
public final class Timeline {

    /** One step. */
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

    public List<Phase> phases() {
        return List.copyOf(phases);
    }
}
