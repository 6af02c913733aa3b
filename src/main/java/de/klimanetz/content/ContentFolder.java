package de.klimanetz.content;

import de.klimanetz.csv.Table;
import de.klimanetz.files.Leftovers;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.text.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files in {@code content/}, cached until {@link #update} invalidates them. Symbolic links are not followed, hidden
 * files and {@linkplain Leftovers leftovers} are ignored. Not thread-safe.
 */
public final class ContentFolder {

    private final Path root;
    private final List<String> tables;
    private final Map<String, ContentFile> files = new TreeMap<>();

    /**
     * @param root {@code content/}
     * @param tables paths of the permitted tables, relative to {@code root}
     */
    public ContentFolder(Path root, List<String> tables) {
        this.root = root;
        this.tables = tables;
    }

    /**
     * Rereads changed files and folders.
     *
     * @param changed new, modified or deleted files or folders; a parent of the root rereads everything, other paths
     *     outside the root are ignored
     * @throws UncheckedIOException if a folder cannot be read
     */
    public void update(Collection<Path> changed) {
        for (Path path : changed) {
            if (root.startsWith(path)) {
                reread(root);
            } else if (path.startsWith(root)) {
                reread(path);
            }
        }
    }

    /** Returns whether the folder exists; if not, reports an error. */
    public boolean exists(Problems problems) {
        if (!Files.isDirectory(root)) {
            problems.error(
                    Place.of("content"), "Der Ordner „content“ fehlt. Der Befehl gehört in den Ordner der Website.");
            return false;
        }
        if (Files.isSymbolicLink(root)) {
            problems.error(
                    Place.of("content"),
                    "Der Ordner „content“ ist eine Verknüpfung. Verknüpfungen werden nicht verfolgt; legen Sie ihn selbst hier ab.");
            return false;
        }
        return true;
    }

    /** Returns the AsciiDoc files sorted by path. Adds the problems of all files. */
    public List<Source> sources(Problems problems) {
        List<Source> sources = new ArrayList<>(files.size());
        for (ContentFile file : files.values()) {
            problems.add(file.problems());
            file.source().ifPresent(sources::add);
        }
        return sources;
    }

    /** Returns a table by its path; empty if the file is missing or not a valid table. */
    public Optional<Table> table(String path) {
        return Optional.ofNullable(files.get(path)).flatMap(ContentFile::table);
    }

    /** Returns the paths of the files to copy unchanged, relative to this folder, sorted. */
    public List<String> published() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().published())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void reread(Path changed) {
        String path = pathOf(changed);
        String below = path + "/";
        files.keySet().removeIf(known -> path.isEmpty() || known.equals(path) || known.startsWith(below));
        if (!Files.exists(changed, LinkOption.NOFOLLOW_LINKS) || !hasNoLinkAbove(changed)) {
            return;
        }
        try (Stream<Path> walk = Files.walk(changed)) {
            List<Path> found = walk.filter(
                            file -> !isHidden(file) && !Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
            files.putAll(found.parallelStream()
                    .collect(Collectors.toMap(
                            this::pathOf, file -> ContentFileReader.read(file, pathOf(file), tables))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private String pathOf(Path file) {
        return Characters.composed(root.relativize(file).toString().replace('\\', '/'));
    }

    /** Returns whether no folder between the root and the path is a symbolic link. */
    private boolean hasNoLinkAbove(Path path) {
        for (Path folder = path.getParent(); folder.startsWith(root); folder = folder.getParent()) {
            if (!folder.equals(root) && Files.isSymbolicLink(folder)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHidden(Path file) {
        Path path = root.relativize(file);
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return Leftovers.contains(path);
    }
}
