package de.klimanetz.content;

import de.klimanetz.csv.Table;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
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
 * What lies in {@code content/}, each file read once until it is said to have changed. Links to other places on the disk
 * are not followed, hidden files not seen.
 */
public final class ContentFolder {

    private final Path root;
    private final List<String> tables;
    private final Map<String, ContentFile> files = new TreeMap<>();

    /**
     * @param root {@code content/}
     * @param tables the paths of the tables that there may be
     */
    public ContentFolder(Path root, List<String> tables) {
        this.root = root;
        this.tables = tables;
    }

    /** @param changed files or folders that are new, different or gone; those elsewhere do not matter */
    public void update(Collection<Path> changed) {
        for (Path path : changed) {
            if (root.startsWith(path)) {
                readAgain(root);
            } else if (path.startsWith(root)) {
                readAgain(path);
            }
        }
    }

    /** Whether the folder is there at all; else that is the problem. */
    public boolean exists(Problems problems) {
        if (!Files.isDirectory(root)) {
            problems.error(
                    Place.of("content"), "Der Ordner „content“ fehlt. Der Befehl gehört in den Ordner der Website.");
            return false;
        }
        return true;
    }

    /** The AsciiDoc files by path, and among the problems what is wrong with the names and forms of all files. */
    public List<Source> sources(Problems problems) {
        List<Source> sources = new ArrayList<>(files.size());
        for (ContentFile file : files.values()) {
            problems.add(file.problems());
            file.source().ifPresent(sources::add);
        }
        return sources;
    }

    /** What stands in a table, if the file is there and is one. */
    public Optional<Table> table(String path) {
        return Optional.ofNullable(files.get(path)).flatMap(ContentFile::table);
    }

    /** Paths of the files to publish as they are, relative to this folder. */
    public List<String> published() {
        return files.entrySet().stream()
                .filter(file -> file.getValue().published())
                .map(Map.Entry::getKey)
                .toList();
    }

    private void readAgain(Path changed) {
        String path = pathOf(changed);
        String below = path + "/";
        files.keySet().removeIf(known -> path.isEmpty() || known.equals(path) || known.startsWith(below));
        if (!Files.exists(changed, LinkOption.NOFOLLOW_LINKS) || !isInside(changed)) {
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
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** Whether no link leads from the root to a path. */
    private boolean isInside(Path path) {
        for (Path folder = path.getParent(); folder.startsWith(root); folder = folder.getParent()) {
            if (!folder.equals(root) && Files.isSymbolicLink(folder)) {
                return false;
            }
        }
        return true;
    }

    private boolean isHidden(Path file) {
        for (Path part : root.relativize(file)) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
