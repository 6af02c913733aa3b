package de.klimanetz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs the real program in a separate process, with a folder as working directory. */
public final class Program {

    /** Exit code and output of a call. */
    public record Outcome(int exitCode, String out, String err) {}

    private Program() {}

    /** Runs the program with the time of {@link TestProject#CLOCK}. */
    public static Outcome callOnTestDay(Path folder, String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--now", "2026-11-22T08:00"));
        return call(folder, all.toArray(String[]::new));
    }

    public static Outcome call(Path folder, String... arguments) {
        return call(folder, List.of(), arguments);
    }

    /** Runs the program on a machine that knows no other: with an empty list of hosts. */
    public static Outcome callOffline(Path folder, String... arguments) {
        return call(folder, List.of("-Djdk.net.hosts.file=/dev/null"), arguments);
    }

    private static Outcome call(Path folder, List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                System.getProperty("jvm.options"),
                "-cp",
                System.getProperty("java.class.path"),
                "de.klimanetz.cli.Main"));
        command.addAll(List.of(arguments));
        try {
            Path out = Files.createTempFile("out", ".txt");
            Path err = Files.createTempFile("err", ".txt");
            int exitCode = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start()
                    .waitFor();
            Outcome outcome = new Outcome(exitCode, Files.readString(out), Files.readString(err));
            Files.delete(out);
            Files.delete(err);
            return outcome;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
