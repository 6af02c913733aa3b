package de.klimanetz.render;

import de.klimanetz.files.Leftovers;
import de.klimanetz.output.Staging;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jbake.app.Asset;
import org.jbake.app.configuration.JBakeConfiguration;

/**
 * Stages files that are published unchanged: {@code assets/} except AsciiDoc, and files from {@code content/} that are
 * neither AsciiDoc nor CSV nor hidden; {@linkplain Leftovers leftovers} of neither.
 */
final class ProjectAssets extends Asset {

    private final Staging staging;

    ProjectAssets(JBakeConfiguration configuration, Staging staging) {
        super(configuration);
        this.staging = staging;
    }

    @Override
    public void copy(File folder) {
        stage(folder.toPath(), file -> !file.toString().endsWith(".adoc"));
    }

    @Override
    public void copyAssetsFromContent(File folder) {
        stage(folder.toPath(), file -> !file.toString().matches(".*\\.(adoc|csv)") && !isHidden(file));
    }

    private void stage(Path folder, Predicate<Path> wanted) {
        if (!Files.exists(folder)) {
            return;
        }
        try {
            // The folder itself may be a symbolic link.
            stageReal(folder.toRealPath(), wanted);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void stageReal(Path folder, Predicate<Path> wanted) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(file -> Files.isRegularFile(file) && wanted.test(folder.relativize(file)))
                    .filter(file -> !Leftovers.contains(folder.relativize(file)))
                    .sorted()
                    .forEach(file ->
                            staging.copy(folder.relativize(file).toString().replace('\\', '/'), file));
        }
    }

    /** Files in hidden folders, such as {@code .git}, are hidden too. */
    private static boolean isHidden(Path path) {
        for (Path part : path) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
