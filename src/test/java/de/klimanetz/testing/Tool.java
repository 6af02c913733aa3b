package de.klimanetz.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Programs of the machine that tests need. Where {@code KLIMANETZ_TOOLS=required} is set, a missing one is an error; else
 * the tests are skipped with the reason.
 */
public final class Tool {

    private Tool() {}

    /** Returns a program by its name, from the path and from where Debian has servers. */
    public static Optional<Path> find(String name) {
        return Stream.concat(Stream.of(System.getenv().getOrDefault("PATH", "").split(":")), Stream.of("/usr/sbin"))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Returns the tool, or skips the test. */
    public static <T> T needed(Optional<T> tool, String name) {
        boolean isRequired = "required".equals(System.getenv("KLIMANETZ_TOOLS"));
        if (tool.isEmpty() && isRequired) {
            throw new AssertionError(name + " is missing");
        }
        assumeTrue(tool.isPresent(), "no " + name);
        return tool.orElseThrow();
    }
}
