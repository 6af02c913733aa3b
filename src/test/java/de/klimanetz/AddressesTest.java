package de.klimanetz;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The addresses of areas are defined in {@link Area} only. */
class AddressesTest {

    /** The address of an area at the start of a quoted string. */
    private static final Pattern LITERAL = Pattern.compile(Arrays.stream(Area.values())
            .map(Area::address)
            .filter(address -> !address.equals(Area.HOME.address()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "[\"']\\^?(", ")")));

    @Test
    void templatesContainNoAreaAddress() {
        assertThat(literals(Path.of("templates"))).isEmpty();
    }

    @Test
    void onlyAreaContainsAreaAddresses() {
        assertThat(literals(Path.of("src/main/java"))).allMatch(line -> line.contains("Area.java"));
    }

    private static List<String> literals(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .flatMap(file -> lines(file)
                            .filter(line -> LITERAL.matcher(line).find())
                            .map(line -> file + ": " + line))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
