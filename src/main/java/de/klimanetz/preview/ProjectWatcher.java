package de.klimanetz.preview;

import de.klimanetz.files.Leftovers;
import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryChangeEvent.EventType;
import io.methvin.watcher.DirectoryWatcher;
import io.methvin.watcher.hashing.FileHasher;
import io.methvin.watcher.visitor.FileTreeVisitor;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Set;
import java.util.function.Consumer;

/** Reports changes of the files that a site is made of. */
final class ProjectWatcher implements AutoCloseable {

    private static final Set<String> FOLDERS = Set.of("content", "templates", "assets");
    private static final String SETTINGS = "jbake.properties";

    private final Path project;
    private final Consumer<Path> listener;
    private final DirectoryWatcher watcher;

    /**
     * Starts watching.
     *
     * @param project must be a real path, as macOS reports real paths
     * @param listener called in a thread of the watcher, with the path of a file or folder that was added, changed or
     *     removed, or with the project if changes got lost
     */
    ProjectWatcher(Path project, Consumer<Path> listener) throws IOException {
        this.project = project;
        this.listener = listener;
        this.watcher = DirectoryWatcher.builder()
                .path(project)
                .fileTreeVisitor(new Sources())
                .fileHasher(FileHasher.LAST_MODIFIED_TIME)
                .listener(this::report)
                .build();
        watcher.watchAsync(task -> {
            Thread thread = new Thread(task, "watcher");
            thread.setDaemon(true);
            thread.start();
        });
    }

    private void report(DirectoryChangeEvent event) {
        if (event.eventType() == EventType.OVERFLOW) {
            listener.accept(project);
        } else if (isSource(event.path())) {
            listener.accept(event.path());
        }
    }

    private boolean isSource(Path path) {
        Path inside = project.relativize(path);
        String top = inside.getName(0).toString();
        return (FOLDERS.contains(top) || inside.toString().equals(SETTINGS)) && !Leftovers.contains(inside);
    }

    @Override
    public void close() throws IOException {
        watcher.close();
    }

    /** Leaves out the output folder, the caches and other folders that are not sources. */
    private final class Sources implements FileTreeVisitor {

        @Override
        public void recursiveVisitFiles(Path root, Callback onFolder, Callback onFile) throws IOException {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes)
                        throws IOException {
                    if (!folder.equals(project) && !isSource(folder)) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    onFolder.call(folder);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    if (isSource(file)) {
                        onFile.call(file);
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException failure) throws IOException {
                    if (failure instanceof NoSuchFileException) {
                        return FileVisitResult.CONTINUE;
                    }
                    throw failure;
                }
            });
        }
    }
}
