package de.klimanetz.output;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The folder that is published. Unchanged files are not touched, changed ones replaced by atomic rename, files that are
 * no longer part of the site removed last.
 */
public final class OutputFolder {

    /** How many files were written and removed, and how many stayed. */
    public record Changes(int written, int removed, int unchanged) {}

    private static final String TEMPORARY = ".klimanetz-tmp";

    private final Path folder;
    private Optional<Staging> applied = Optional.empty();
    private Manifest manifest = Manifest.EMPTY;

    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the folder hold exactly the staged files. The first time it looks at all that is there; later it trusts that
     * nobody else has written in between, and does what the difference between the two stagings asks for.
     *
     * @throws ForeignFiles when it holds files that no build has put there
     * @throws IOException when the disk does not let us; each file is then either old or new, and the next try goes on
     */
    public Changes apply(Staging staging) throws IOException {
        return OutputLock.holding(folder, () -> applyAlone(staging));
    }

    private Changes applyAlone(Staging staging) throws IOException {
        List<String> leftovers = applied.isPresent()
                ? applied.get().missingIn(staging)
                : look().stream().filter(path -> !staging.contains(path)).toList();
        List<String> outdated = outdated(staging);
        Manifest next = applied.isPresent() ? manifest.with(staging, outdated, leftovers) : Manifest.of(staging);
        applied = Optional.empty();
        if (!manifest.files().keySet().containsAll(outdated)) {
            // While files come and go, both generations are ours; a crash leaves a folder that the next build accepts.
            write(Manifest.FILE, manifest.and(next).bytes());
        }
        for (String path : outdated) {
            write(path, staging.bytes(path));
        }
        for (String path : leftovers) {
            remove(path);
        }
        if (!outdated.isEmpty() || !manifest.equals(next)) {
            write(Manifest.FILE, next.bytes());
        }
        applied = Optional.of(staging);
        manifest = next;
        return new Changes(outdated.size(), leftovers.size(), staging.size() - outdated.size());
    }

    /**
     * A hash of what the folder holds, known from the last application or else read from the disk.
     *
     * @return nothing when it is not exactly what its manifest says, or cannot be read
     */
    public Optional<String> fingerprint() {
        if (applied.isPresent()) {
            return Optional.of(DigestUtils.sha256Hex(manifest.bytes()));
        }
        try {
            Manifest said = Manifest.read(folder).orElse(Manifest.EMPTY);
            boolean exact = filesIn(folder).equals(List.copyOf(said.files().keySet()))
                    && said.files().keySet().parallelStream().allMatch(path -> isAsSaid(path, said));
            return exact ? Optional.of(DigestUtils.sha256Hex(said.bytes())) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isAsSaid(String path, Manifest said) {
        try {
            return said.knows(path, Files.readAllBytes(folder.resolve(path)));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private List<String> outdated(Staging staging) {
        return applied.isPresent()
                ? staging.differingFrom(applied.get())
                : staging.paths().parallelStream()
                        .filter(path -> !isOnDisk(path, staging))
                        .toList();
    }

    /** The files that are there, all of them ours. */
    private List<String> look() throws IOException {
        manifest = Manifest.read(folder).orElse(Manifest.EMPTY);
        List<String> present = filesIn(folder);
        List<String> foreign = present.stream()
                .filter(path -> !manifest.files().containsKey(path) && !path.endsWith(TEMPORARY))
                .toList();
        if (!foreign.isEmpty()) {
            throw new ForeignFiles(folder, foreign);
        }
        return present;
    }

    private static List<String> filesIn(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        if (!Files.isDirectory(folder)) {
            throw new NotDirectoryException(folder.toString());
        }
        // A link to the folder is followed, links inside count as files, which no build writes.
        Path root = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> !path.equals(Manifest.FILE))
                    .sorted()
                    .toList();
        }
    }

    private boolean isOnDisk(String path, Staging staging) {
        try {
            return Arrays.equals(staging.bytes(path), content(path));
        } catch (IOException unreadable) {
            return false;
        }
    }

    private byte[] content(String path) throws IOException {
        Path file = folder.resolve(path);
        return Files.isRegularFile(file) ? Files.readAllBytes(file) : null;
    }

    private void write(String path, byte[] bytes) throws IOException {
        Path target = folder.resolve(path);
        Files.createDirectories(target.getParent());
        Path temporary = target.resolveSibling(target.getFileName() + TEMPORARY);
        Files.write(temporary, bytes);
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private void remove(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.deleteIfExists(file);
        for (Path parent = file.getParent(); !parent.equals(folder) && isEmpty(parent); parent = parent.getParent()) {
            Files.delete(parent);
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (Stream<Path> children = Files.list(directory)) {
            return children.findAny().isEmpty();
        }
    }
}
