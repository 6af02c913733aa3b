package de.klimanetz.preview;

import de.klimanetz.Build;
import de.klimanetz.problem.ContentProblems;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Severity;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * The site of a project that changes. One thread builds it; changes that come close together, or while it builds, are one
 * build. It also builds when a new day begins, since pages depend on the day.
 */
final class LiveSite implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(LiveSite.class.getName());

    /** Editors write a file in several steps. */
    private static final Duration QUIET = Duration.ofMillis(20);

    /** Whoever changes several files, such as git, may pause between two of them. */
    private static final Duration QUIET_AFTER_SEVERAL = Duration.ofMillis(200);

    /** Changes that never pause must not put the build off for ever. */
    private static final Duration LONGEST_BURST = Duration.ofSeconds(2);

    /** Wakes the thread: an interrupt could be lost in one of the libraries that build. */
    private static final Path NOTHING = Path.of("");

    private static final Duration CHECK_OF_DAY = Duration.ofSeconds(30);

    /**
     * What there is to show.
     *
     * @param version rises with every build; 0 before the first one has ended
     * @param site the last site without errors, if there is one
     * @param problems of the last build: all of them if it has errors, otherwise hints
     * @param failure what else kept the last build from ending, in German, or empty
     */
    record State(long version, Optional<Build.Result> site, List<Problem> problems, String failure) {

        /** Returns whether the last build has not become a site. */
        boolean isBroken() {
            return !failure.isEmpty() || errors() > 0;
        }

        long errors() {
            return problems.stream()
                    .filter(problem -> problem.severity() == Severity.ERROR)
                    .count();
        }
    }

    private final Build build;
    private final Clock clock;
    private final BlockingQueue<Path> changes = new LinkedBlockingQueue<>();
    private final List<Consumer<State>> listeners = new CopyOnWriteArrayList<>();
    private final Lock files = new ReentrantLock();
    private final Thread thread;
    private volatile State state = new State(0, Optional.empty(), List.of(), "");
    private volatile boolean closed;
    private LocalDate day = LocalDate.MIN;

    /** Starts with a build of the whole project. */
    LiveSite(Build build, Path project, Clock clock) {
        this.build = build;
        this.clock = clock;
        this.thread = new Thread(() -> run(project), "build");
        thread.setDaemon(true);
        thread.start();
    }

    State state() {
        return state;
    }

    /** Calls a listener after each build, in the thread that builds. */
    void listen(Consumer<State> listener) {
        listeners.add(listener);
    }

    void forget(Consumer<State> listener) {
        listeners.remove(listener);
    }

    /** Waits for the build after a version; returns the present state if there is none in time. */
    State after(long version, Duration patience) throws InterruptedException {
        CountDownLatch built = new CountDownLatch(1);
        Consumer<State> listener = next -> {
            // A listener may still be told of the build before.
            if (next.version() > version) {
                built.countDown();
            }
        };
        listen(listener);
        try {
            if (state.version() <= version) {
                built.await(patience.toMillis(), TimeUnit.MILLISECONDS);
            }
            return state;
        } finally {
            forget(listener);
        }
    }

    /**
     * Has files read again and waits for a build that has begun after this call.
     *
     * @return empty if there is none in time
     */
    Optional<State> rebuilt(Collection<Path> changed, Duration patience) throws InterruptedException {
        long version;
        files.lock();
        try {
            version = state.version();
            changes.addAll(changed);
        } finally {
            files.unlock();
        }
        return Optional.of(after(version, patience)).filter(built -> built.version() > version);
    }

    /** An action on the files of the project. */
    interface Action<T> {
        T run() throws IOException;
    }

    /** Runs an action that changes files for a moment, such as a merge that may be given up. */
    <T> T withoutBuilds(Action<T> action) throws IOException {
        files.lock();
        try {
            return action.run();
        } finally {
            files.unlock();
        }
    }

    /** Has a changed file or folder read again, soon and in another thread. */
    void changed(Path path) {
        changes.add(path);
    }

    /** Waits for a build that goes on. */
    @Override
    public void close() {
        closed = true;
        changes.add(NOTHING);
        try {
            thread.join();
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private void run(Path project) {
        try {
            rebuild(Set.of(project));
            while (!closed) {
                Path first = changes.poll(CHECK_OF_DAY.toMillis(), TimeUnit.MILLISECONDS);
                if (first != null && !closed) {
                    rebuild(burst(first));
                } else if (!LocalDate.now(clock).equals(day)) {
                    rebuild(Set.of());
                }
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private Set<Path> burst(Path first) throws InterruptedException {
        Set<Path> burst = new LinkedHashSet<>();
        long end = System.nanoTime() + LONGEST_BURST.toNanos();
        Path next = first;
        while (next != null && System.nanoTime() < end) {
            burst.add(next);
            Duration quiet = burst.size() == 1 ? QUIET : QUIET_AFTER_SEVERAL;
            next = changes.poll(quiet.toMillis(), TimeUnit.MILLISECONDS);
        }
        if (next != null) {
            burst.add(next);
        }
        return burst;
    }

    private void rebuild(Set<Path> changed) {
        day = LocalDate.now(clock);
        files.lock();
        try {
            state = next(changed);
        } finally {
            files.unlock();
        }
        listeners.forEach(listener -> listener.accept(state));
    }

    private State next(Set<Path> changed) {
        long version = state.version() + 1;
        try {
            Build.Result result = stage(changed);
            return new State(version, Optional.of(result), result.hints(), "");
        } catch (ContentProblems content) {
            return new State(version, state.site(), content.problems(), "");
        } catch (UncheckedIOException unreadable) {
            return new State(
                    version,
                    state.site(),
                    List.of(),
                    "Eine Datei ließ sich nicht lesen: " + unreadable.getCause().getMessage());
        } catch (RuntimeException bug) {
            LOG.log(Level.SEVERE, "The build has failed.", bug);
            return new State(version, state.site(), List.of(), "Das Programm ist auf einen Fehler gestoßen: " + bug);
        }
    }

    /** A file may be gone between its report and the build. The build keeps the changes that it has not read. */
    private Build.Result stage(Set<Path> changed) {
        try {
            return build.stage(changed);
        } catch (UncheckedIOException gone) {
            return build.stage(Set.of());
        }
    }
}
