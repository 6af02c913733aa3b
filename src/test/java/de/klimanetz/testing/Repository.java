package de.klimanetz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A checkout, for tests that play its editor. */
public record Repository(Path folder) {

    /** Makes a repository of a folder and commits everything in it. */
    public static Repository of(Path folder) {
        Repository repository = new Repository(folder);
        repository.git("init", "-q", "-b", "main");
        repository.identify("Anna");
        repository.git("add", ".");
        repository.git("commit", "-qm", "Anfang");
        return repository;
    }

    /** Makes a copy that exchanges commits with this repository, by way of one that both push to. */
    public Repository shared(Path remote, Path other, String name) {
        git("clone", "-q", "--bare", ".", remote.toString());
        git("remote", "add", "origin", remote.toString());
        git("fetch", "-q", "origin");
        git("clone", "-q", remote.toString(), other.toString());
        Repository copy = new Repository(other);
        copy.identify(name);
        return copy;
    }

    private void identify(String name) {
        git("config", "user.name", name);
        git("config", "user.email", name.toLowerCase(java.util.Locale.ROOT) + "@example.org");
    }

    public String git(String... arguments) {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        try {
            Process git = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .start();
            String output = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (git.waitFor() != 0) {
                throw new AssertionError(command + ": " + output);
            }
            return output;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    public void write(String path, String text) {
        try {
            Files.createDirectories(folder.resolve(path).getParent());
            Files.writeString(folder.resolve(path), text);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public String read(String path) {
        try {
            return Files.readString(folder.resolve(path));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
