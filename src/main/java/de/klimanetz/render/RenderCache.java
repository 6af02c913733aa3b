package de.klimanetz;

import de.klimanetz.memory.Fingerprint;
import de.klimanetz.memory.MemoryFile;
import de.klimanetz.view.WebPage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * Remembers printed pages in a file, so that the next process prints only those that show something else. The file is only
 * a memory: what cannot be read is printed anew, what cannot be written is printed again next time, and of two runs at
 * once the later one leaves its file. A test holds that it changes no byte of the site.
 */
public final class PrintMemory implements AutoCloseable {

    private final Optional<Path> file;
    private final CompletableFuture<PrintFile> remembered;
    private final Map<WebPage, String> fingerprints = Collections.synchronizedMap(new IdentityHashMap<>());
    private final AtomicInteger found = new AtomicInteger();
    private String basis = "";
    private Collection<Print> prints = List.of();
    private CompletableFuture<Void> saved = CompletableFuture.completedFuture(null);

    private PrintMemory(Optional<Path> file) {
        this.file = file;
        this.remembered =
                CompletableFuture.supplyAsync(() -> file.map(PrintMemory::read).orElse(PrintFile.EMPTY));
    }

    /** Remembers nothing. */
    public static PrintMemory none() {
        return new PrintMemory(Optional.empty());
    }

    /**
     * Begins to read what is remembered, while the caller goes on.
     *
     * @param file may be absent, and its folder too
     */
    public static PrintMemory in(Path file) {
        return new PrintMemory(Optional.of(file));
    }

    /** Whether there is anything to be found or kept. */
    boolean exists() {
        return file.isPresent();
    }

    /**
     * The print of a page that shows the same as one that is remembered. Safe for use by several threads.
     *
     * @param now all that prints rest on besides the page
     */
    Optional<Print> find(String now, WebPage page) {
        PrintFile.Sheet sheet = remembered.join().sheets().get(page.address());
        if (sheet == null
                || !remembered.join().basis().equals(now)
                || !sheet.asOf().equals(page.asOf())
                || !sheet.fingerprint().equals(fingerprint(page))) {
            return Optional.empty();
        }
        found.incrementAndGet();
        return Optional.of(sheet.print(page));
    }

    /** Takes what is to be remembered instead of all that was before. */
    void keep(String now, Collection<Print> latest) {
        basis = now;
        prints = latest;
    }

    /** Begins to write what was kept last, while the caller goes on. */
    public void save() {
        int before = remembered.join().sheets().size();
        boolean changed = found.get() < prints.size() || prints.size() < before;
        if (file.isPresent() && !prints.isEmpty() && changed) {
            saved = CompletableFuture.runAsync(() -> write(file.get()));
        }
    }

    /** Waits until what is to be saved is written. */
    @Override
    public void close() {
        saved.join();
    }

    /** No two threads ask for the same page. */
    private String fingerprint(WebPage page) {
        String known = fingerprints.get(page);
        if (known == null) {
            known = Fingerprint.of(page);
            fingerprints.put(page, known);
        }
        return known;
    }

    /** Nothing where the checksum at the end is not that of what stands before. */
    private static PrintFile read(Path file) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file));
            int length = Math.max(0, bytes.limit() - Long.BYTES);
            CRC32 checksum = new CRC32();
            checksum.update(bytes.array(), 0, length);
            return bytes.getLong(length) == checksum.getValue()
                    ? PrintFile.read(new DataInputStream(new ByteArrayInputStream(bytes.array(), 0, length)))
                    : PrintFile.EMPTY;
        } catch (IOException | IndexOutOfBoundsException unreadable) {
            return PrintFile.EMPTY;
        }
    }

    private void write(Path target) {
        Map<String, PrintFile.Sheet> sheets = prints.parallelStream()
                .filter(Print::isSound)
                .collect(Collectors.toConcurrentMap(
                        print -> print.page().address(),
                        print -> PrintFile.Sheet.of(print, fingerprint(print.page()))));
        MemoryFile.replace(target, stream -> {
            CRC32 checksum = new CRC32();
            DataOutputStream out = new DataOutputStream(new CheckedOutputStream(stream, checksum));
            new PrintFile(basis, sheets).write(out);
            out.writeLong(checksum.getValue());
        });
    }
}
