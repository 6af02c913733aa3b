package de.klimanetz.cache;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Equal values have the same fingerprint, different values have different ones. */
class FingerprintTest {

    private record One(String first, String second) {}

    private record Other(String first, String second) {}

    private record Nested(Object value) {}

    @Test
    void differsForDifferentValues() {
        List<Object> values = new ArrayList<>(List.of(
                "",
                "a",
                "ab",
                List.of(),
                List.of(""),
                List.of("a", "b"),
                List.of("ab"),
                List.of("ab", ""),
                List.of(List.of("a"), "b"),
                List.of(List.of("a", "b")),
                Optional.empty(),
                Optional.of(""),
                Optional.of(Optional.empty()),
                new One("a", "b"),
                new One("ab", ""),
                new One("a, second=b", ""),
                new Other("a", "b"),
                new Nested(new One("a", "b")),
                new Nested(List.of("a", "b")),
                Map.of("a", "b"),
                Map.of("b", "a"),
                Map.of(),
                1,
                1L,
                "1",
                true,
                "true",
                TimeUnit.DAYS,
                "DAYS",
                LocalDate.of(2028, 2, 29),
                "2028-02-29",
                new BigDecimal("1.0"),
                new BigDecimal("1.00"),
                URI.create("https://klima.example/"),
                ZoneId.of("Europe/Berlin"),
                new byte[] {'a'},
                new byte[] {}));

        Set<String> fingerprints = new HashSet<>();
        values.forEach(value -> assertThat(fingerprints.add(Fingerprint.of(value)))
                .as("%s", value)
                .isTrue());
    }

    @Test
    void isTheSameForEqualValues() {
        Map<String, String> oneWay = new LinkedHashMap<>();
        Map<String, String> other = new HashMap<>();
        for (int number = 0; number < 100; number++) {
            oneWay.put("schlüssel " + number, "wert");
            other.put("schlüssel " + (99 - number), "wert");
        }

        assertThat(Fingerprint.of(oneWay)).isEqualTo(Fingerprint.of(other));
        assertThat(Fingerprint.of(new ArrayList<>(List.of("a")))).isEqualTo(Fingerprint.of(Arrays.asList("a")));
        assertThat(Fingerprint.of(new One("ä", "😀"))).isEqualTo(Fingerprint.of(new One("ä", "😀")));
    }

    @Test
    void isTheSameForSetsInAnyOrder() {
        List<String> words = List.of("Wind", "Sonne", "Öko", "a", "b");
        Set<One> set = new LinkedHashSet<>();
        Set<One> reversed = new LinkedHashSet<>();
        for (int number = 0; number < words.size(); number++) {
            set.add(new One(words.get(number), ""));
            reversed.add(new One(words.get(words.size() - 1 - number), ""));
        }

        assertThat(Fingerprint.of(set)).isEqualTo(Fingerprint.of(reversed));
        assertThat(Fingerprint.of(set)).isNotEqualTo(Fingerprint.of(new ArrayList<>(set)));
    }

    /** Fingerprints are stored in a file that another process reads. */
    @Test
    void isTheSameInEveryProcess() {
        assertThat(Fingerprint.of(List.of(new One("Öko", ""), Optional.of(LocalDate.of(2026, 11, 22)))))
                .isEqualTo("c852570aaf206fde01cb2e521e4b3458");
    }

    @Test
    void rejectsUnknownTypes() {
        assertThatThrownBy(() -> Fingerprint.of(new Nested(new Object())))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("no fingerprint of java.lang.Object");
    }
}
