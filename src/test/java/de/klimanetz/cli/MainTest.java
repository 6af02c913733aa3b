package de.klimanetz.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MainTest {

    @ParameterizedTest
    @ValueSource(strings = {"Klima#Netz", "Klima!Netz", "Klima?"})
    void refusesFoldersFromWhichJRubyCannotStart(String name) {
        assertThat(Main.refusal(Path.of("/srv", name, "target/klimanetz.jar")))
                .hasValueSatisfying(
                        message -> assertThat(message).contains(name).endsWith("Benennen Sie den Ordner um."));
    }

    @Test
    void acceptsOtherFolders() {
        assertThat(Main.refusal(Path.of("/srv/Klimanetz für Köln [1] + 100% 'neu';/target/klimanetz.jar")))
                .isEmpty();
    }
}
