package de.klimanetz.asciidoc;

import de.klimanetz.asciidoc.raw.RawBody;
import de.klimanetz.asciidoc.raw.RawBodyReader;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Gives up the reading of a text after a time. This is the last resort: {@link Limits} refuses what is known to be slow.
 * Thread-safe; texts are read one at a time.
 */
final class TimeLimitedReader implements RawBodyReader {

    private final Supplier<RawBodyReader> readers;
    private final Duration limit;
    private RawBodyReader reader;
    private ExecutorService thread;

    /** @param readers called for the first text and after each one that was given up */
    TimeLimitedReader(Supplier<RawBodyReader> readers, Duration limit) {
        this.readers = readers;
        this.limit = limit;
    }

    @Override
    public synchronized Optional<RawBody> read(String text) {
        if (reader == null) {
            reader = readers.get();
            thread = Executors.newSingleThreadExecutor(TimeLimitedReader::daemon);
        }
        RawBodyReader current = reader;
        Future<Optional<RawBody>> body = thread.submit(() -> current.read(text));
        try {
            return body.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandon();
            throw new Converter.TooSlow(limit);
        } catch (InterruptedException e) {
            abandon();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    /** Code that does not react to the interrupt goes on until the process ends, which a daemon does not delay. */
    private void abandon() {
        thread.shutdownNow();
        reader = null;
    }

    @Override
    public synchronized void close() {
        if (reader != null) {
            thread.shutdown();
            reader.close();
            reader = null;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "asciidoctor");
        thread.setDaemon(true);
        return thread;
    }
}
