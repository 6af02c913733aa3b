package de.klimanetz.asciidoc;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/**
 * Gives up a conversion after a time. This is the last resort: {@link Limits} refuses what is known to be slow.
 * Thread-safe; conversions run one at a time.
 */
public final class TimeLimitedConverter implements Converter {

    private final Supplier<Converter> converters;
    private final Duration limit;
    private Converter converter;
    private ExecutorService thread;

    /** @param converters called for the first conversion and after each one that was given up */
    public TimeLimitedConverter(Supplier<Converter> converters, Duration limit) {
        this.converters = converters;
        this.limit = limit;
    }

    @Override
    public synchronized Conversion convert(String body) {
        if (converter == null) {
            converter = converters.get();
            thread = Executors.newSingleThreadExecutor(TimeLimitedConverter::daemon);
        }
        Converter current = converter;
        Future<Conversion> conversion = thread.submit(() -> current.convert(body));
        try {
            return conversion.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            abandon();
            throw new TooSlow(limit);
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
        converter = null;
    }

    @Override
    public synchronized void close() {
        if (converter != null) {
            thread.shutdown();
            converter.close();
            converter = null;
        }
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "conversion");
        thread.setDaemon(true);
        return thread;
    }
}
