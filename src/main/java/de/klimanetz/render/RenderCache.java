package de.klimanetz.render;

import de.klimanetz.cache.CacheFile;
import de.klimanetz.cache.Fingerprint;
import de.klimanetz.cache.Memo;
import de.klimanetz.page.WebPage;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Caches rendered pages in a file, so that the next process renders only pages with changed content. A file that cannot
 * be read counts as empty; if writing fails, the old file stays. Of several concurrent writers the last one wins.
 */
public final class RenderCache implements AutoCloseable {

    private static final Function<RenderedPage, RenderCacheFile.Entry> ENTRY = RenderCacheFile.Entry::of;

    private final Optional<Path> file;
    private final CompletableFuture<RenderCacheFile> cached;
    private final Memo<RenderedPage, RenderCacheFile.Entry> entries = new Memo<>();
    private String basis = "";
    private List<RenderedPage> pages = List.of();
    private boolean isUnsaved;
    private CompletableFuture<Void> saving = CompletableFuture.completedFuture(null);

    private RenderCache(Optional<Path> file) {
        this.file = file;
        this.cached =
                CompletableFuture.supplyAsync(() -> file.map(RenderCache::read).orElse(RenderCacheFile.EMPTY));
    }

    /** Returns a cache that is always empty and writes no file. */
    public static RenderCache none() {
        return new RenderCache(Optional.empty());
    }

    /**
     * Returns a cache in a file and starts to read it in the background.
     *
     * @param file the file; it and its folder need not exist
     */
    public static RenderCache in(Path file) {
        return new RenderCache(Optional.of(file));
    }

    /** Returns whether this cache has a file. */
    boolean exists() {
        return file.isPresent();
    }

    /**
     * Returns the cached rendering of a page if its content is unchanged. Waits until the file is read. Thread-safe.
     *
     * @param now fingerprint of everything that pages depend on besides their content
     */
    Optional<RenderedPage> find(String now, WebPage page) {
        return Optional.ofNullable(cached.join().entries().get(page.address()))
                .filter(entry -> cached.join().basis().equals(now))
                .filter(entry -> entry.asOf().equals(page.asOf()))
                .filter(entry -> entry.fingerprint().equals(Fingerprint.of(page)))
                .map(entry -> entry.of(page));
    }

    /**
     * Replaces the cached pages by those of a build.
     *
     * @param now see {@link #find}
     * @param rendered number of pages that were rendered and not taken from a cache
     */
    void keep(String now, List<RenderedPage> latest, int rendered) {
        int before = pages.isEmpty() ? cached.join().entries().size() : pages.size();
        isUnsaved |= rendered > 0 || latest.size() != before;
        basis = now;
        pages = latest;
    }

    /** Starts to write the pages to the file in the background, unless it already contains them. */
    public void save() {
        if (file.isPresent() && isUnsaved) {
            isUnsaved = false;
            String currentBasis = basis;
            List<RenderedPage> current = pages;
            saving = saving.thenRunAsync(() -> write(file.get(), currentBasis, current));
        }
    }

    /** Waits until writing has ended. */
    @Override
    public void close() {
        saving.join();
    }

    private static RenderCacheFile read(Path file) {
        return CacheFile.read(file)
                .flatMap(bytes -> {
                    try {
                        return Optional.of(RenderCacheFile.read(new DataInputStream(new ByteArrayInputStream(bytes))));
                    } catch (IOException otherFormat) {
                        return Optional.empty();
                    }
                })
                .orElse(RenderCacheFile.EMPTY);
    }

    private void write(Path target, String basis, List<RenderedPage> pages) {
        List<RenderedPage> sound = pages.stream().filter(RenderedPage::isSound).toList();
        Map<RenderedPage, RenderCacheFile.Entry> made = entries.of(sound, ENTRY);
        Map<String, RenderCacheFile.Entry> byAddress =
                sound.stream().collect(Collectors.toMap(page -> page.page().address(), made::get));
        CacheFile.replace(target, out -> new RenderCacheFile(basis, byAddress).write(new DataOutputStream(out)));
    }
}
