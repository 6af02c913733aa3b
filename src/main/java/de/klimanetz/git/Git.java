package de.klimanetz.git;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Calls the git of this machine in a folder. It never waits for a password. */
public final class Git {

    /** The result of a call. */
    public record Outcome(int exitCode, String out, String err) {

        boolean succeeded() {
            return exitCode == 0;
        }
    }

    /** There is no git, or it has refused something that should not fail. The message is in German. */
    public static final class Failure extends IOException {
        public Failure(String message) {
            super(message);
        }
    }

    /** For a large project and a slow line. */
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Path folder;

    public Git(Path folder) {
        this.folder = folder;
    }

    /** Returns what a call prints, in UTF-8. */
    public Outcome call(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
        // Messages are read by this program, and nobody sits at the terminal to be asked.
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.environment().put("GIT_TERMINAL_PROMPT", "0");
        // ssh asks at the terminal, too, unless it must use a program for it; one with a window may be set up.
        builder.environment().putIfAbsent("SSH_ASKPASS", "false");
        builder.environment().put("SSH_ASKPASS_REQUIRE", "force");
        builder.environment().put("GIT_EDITOR", "true");
        Process process;
        try {
            process = builder.start();
        } catch (IOException missing) {
            throw new Failure("Auf diesem Rechner ist git nicht zu finden.");
        }
        process.getOutputStream().close();
        CompletableFuture<String> err = CompletableFuture.supplyAsync(() -> text(process.getErrorStream()));
        CompletableFuture<String> out = CompletableFuture.supplyAsync(() -> text(process.getInputStream()));
        try {
            if (!process.waitFor(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new Failure("git " + arguments[0] + " antwortet nicht.");
            }
            return new Outcome(process.exitValue(), out.join(), err.join());
        } catch (InterruptedException interrupted) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("Der Aufruf von git wurde abgebrochen.");
        }
    }

    /**
     * Returns the output of a call that must succeed.
     *
     * @throws Failure with what git said
     */
    public String output(String... arguments) throws IOException {
        Outcome outcome = call(arguments);
        if (!outcome.succeeded()) {
            throw new Failure("git " + arguments[0] + ": " + outcome.err().strip());
        }
        return outcome.out();
    }

    /** Returns the text of an object, such as {@code HEAD:./file}; empty if there is none. */
    Optional<String> show(String object) throws IOException {
        Outcome outcome = call("show", object);
        return outcome.succeeded() ? Optional.of(outcome.out()) : Optional.empty();
    }

    private static String text(java.io.InputStream stream) {
        try (stream) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException closed) {
            return "";
        }
    }
}
