package de.klimanetz.output;

import de.klimanetz.files.Leftovers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * The folder that is published. Unchanged files are not touched, changed files are replaced by atomic rename, and files
 * that are no longer part of the site are removed last.
 */
public final class OutputFolder {

    /** Numbers of files. */
    public record Changes(int written, int removed, int unchanged) {}

    private static final String TEMPORARY = ".klimanetz-tmp";

    private final Path folder;
    private Optional<Staging> applied = Optional.empty();
    private Manifest manifest = Manifest.EMPTY;

    public OutputFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes the content of the folder equal to the staged files. The first call compares with the files on disk. Later
     * calls compare with the previous staging and assume that no other process has written in between.
     *
     * @throws ForeignFiles if the folder contains files that no build has written
     * @throws IOException if reading or writing fails; each file is then either old or new, and a repeated call goes on
     */
    public Changes apply(Staging staging) throws IOException {
        return OutputLock.holding(folder, () -> applyLocked(staging));
    }

    private Changes applyLocked(Staging staging) throws IOException {
        List<String> leftovers = applied.isPresent()
                ? applied.get().missingIn(staging)
                : presentFiles().stream()
                        .filter(path -> !staging.contains(path))
                        .toList();
        List<String> outdated = outdated(staging);
        Manifest next = manifest.with(staging, outdated);
        applied = Optional.empty();
        if (!outdated.isEmpty()) {
            write(Manifest.FILE, manifest.writing(outdated).bytes());
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
     * Returns a hash of the content of the folder, from the last {@link #apply} or else from the disk.
     *
     * @return empty if the files differ from the manifest or cannot be read
     */
    public Optional<String> fingerprint() {
        if (applied.isPresent()) {
            return Optional.of(DigestUtils.sha256Hex(manifest.bytes()));
        }
        try {
            Manifest stored = Manifest.read(folder).orElse(Manifest.EMPTY);
            boolean exact = filesIn(folder).equals(List.copyOf(stored.files().keySet()))
                    && stored.files().keySet().parallelStream().allMatch(path -> matches(path, stored));
            return exact ? Optional.of(DigestUtils.sha256Hex(stored.bytes())) : Optional.empty();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private boolean matches(String path, Manifest stored) {
        try {
            return stored.hasHash(path, Files.readAllBytes(folder.resolve(path)));
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

    /**
     * Returns the files on disk, including temporary files of a crashed build, and reads their manifest. Leaves out
     * {@linkplain Leftovers leftovers} of systems.
     */
    private List<String> presentFiles() throws IOException {
        Optional<Manifest> known = Manifest.read(folder);
        manifest = known.orElse(Manifest.EMPTY);
        List<String> present = filesIn(folder);
        List<String> foreign = present.stream()
                .filter(path -> !manifest.files().containsKey(path) && !path.endsWith(TEMPORARY))
                .toList();
        if (!foreign.isEmpty()) {
            boolean damaged = known.isEmpty() && Files.exists(folder.resolve(Manifest.FILE));
            throw damaged ? ForeignFiles.withDamagedManifest(folder) : ForeignFiles.in(folder, foreign);
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
        // The folder may be a symbolic link; links inside count as files, which no build writes.
        Path root = folder.toRealPath();
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .map(root::relativize)
                    .filter(path -> !Leftovers.contains(path))
                    .map(path -> path.toString().replace('\\', '/'))
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
        createFolder(target.getParent());
        Path temporary = target.resolveSibling(TEMPORARY);
        Files.write(temporary, bytes);
        letOthersRead(temporary, "r--r--r--");
        Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static void createFolder(Path wanted) throws IOException {
        if (!Files.isDirectory(wanted)) {
            if (Files.exists(wanted)) {
                throw new NotDirectoryException(wanted.toString());
            }
            if (wanted.getParent() != null) {
                createFolder(wanted.getParent());
            }
            Files.createDirectory(wanted);
            letOthersRead(wanted, "r-xr-xr-x");
        }
    }

    /** The web server is another user, and the umask may be 077. What the umask allows beyond that stays. */
    private static void letOthersRead(Path path, String permissions) throws IOException {
        if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Set<PosixFilePermission> wanted = Files.getPosixFilePermissions(path);
            if (wanted.addAll(PosixFilePermissions.fromString(permissions))) {
                Files.setPosixFilePermissions(path, wanted);
            }
        }
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
