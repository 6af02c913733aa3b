package de.klimanetz.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeftoversTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                ".DS_Store",
                "bilder/.DS_Store",
                "__MACOSX/rad.svg",
                "._rad.svg",
                "Thumbs.db",
                "desktop.ini",
                "radtour.adoc~",
                "~$transfer.csv",
                ".~lock.transfer.csv#",
                ".radtour.adoc.swp",
                "#radtour.adoc#",
                ".#radtour.adoc",
                ".nfs0000000001",
                ".directory"
            })
    void knowsWhatSystemsAndEditorsLeave(String path) {
        assertThat(Leftovers.contains(Path.of(path))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"radtour.adoc", ".htaccess", ".well-known/security.txt", "icons/desktop.svg", "a.adoc.bak", "x"})
    void leavesOthersAlone(String path) {
        assertThat(Leftovers.contains(Path.of(path))).isFalse();
    }
}
