package de.klimanetz.image;

import de.klimanetz.cache.CacheFile;
import de.klimanetz.cache.Fingerprint;
import de.klimanetz.cache.ProgramVersion;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Draws cards and caches those of the last call in memory, and all in a folder with one file per card. A file that
 * cannot be read or written only costs time. Thread-safe.
 */
public final class CardCache {

    private final Optional<Path> folder;
    private final Map<Card, BufferedImage> backdrops = new ConcurrentHashMap<>();
    private volatile Map<Card, byte[]> known = Map.of();
    private Optional<String> version = Optional.empty();

    private CardCache(Optional<Path> folder) {
        this.folder = folder;
    }

    /** Returns a cache that writes no files. */
    public static CardCache inMemory() {
        return new CardCache(Optional.empty());
    }

    /** @param folder need not exist; contains nothing but cards */
    public static CardCache in(Path folder) {
        return new CardCache(Optional.of(folder));
    }

    /** Returns the PNG files of all cards, drawn in parallel. */
    public Map<Card, byte[]> draw(Collection<Card> cards) {
        Map<Card, byte[]> drawn =
                cards.parallelStream().distinct().collect(Collectors.toConcurrentMap(Function.identity(), this::image));
        known = drawn;
        return drawn;
    }

    private byte[] image(Card card) {
        byte[] image = known.get(card);
        return image != null ? image : folder.map(files -> stored(files, card)).orElseGet(() -> png(card));
    }

    /** Draws the landscape once for all cards that have it in common. */
    private byte[] png(Card card) {
        Card plain = new Card(card.mark(), card.site(), "", "", Optional.empty(), card.season());
        return CardImage.png(card, backdrops.computeIfAbsent(plain, CardImage::backdrop));
    }

    private byte[] stored(Path files, Card card) {
        Path file = files.resolve(name(card));
        return CacheFile.read(file).orElseGet(() -> {
            byte[] image = png(card);
            CacheFile.replace(file, out -> out.write(image));
            return image;
        });
    }

    /** Removes the files of cards that the last call did not draw. */
    public void prune() {
        folder.filter(Files::isDirectory).ifPresent(files -> {
            Set<String> names = known.keySet().stream().map(this::name).collect(Collectors.toSet());
            try (Stream<Path> list = Files.list(files)) {
                list.filter(file -> !names.contains(file.getFileName().toString()))
                        .forEach(CardCache::remove);
            } catch (IOException unreadable) {
                // The files stay.
            }
        });
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException locked) {
            // The file stays.
        }
    }

    private String name(Card card) {
        return Fingerprint.of(List.of(version(), card)) + ".card";
    }

    private synchronized String version() {
        if (version.isEmpty()) {
            version = Optional.of(ProgramVersion.current());
        }
        return version.get();
    }
}
