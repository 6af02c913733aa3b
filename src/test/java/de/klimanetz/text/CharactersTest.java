package de.klimanetz.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CharactersTest {

    @ParameterizedTest
    @ValueSource(strings = {"a", "ä", "a\u0308", "👩‍👧", "🇩🇪", "👍🏽", "❤️"})
    void countsOnePerceivedCharacter(String character) {
        assertThat(Characters.count(character)).isEqualTo(1);
        assertThat(Characters.count(character + "." + character)).isEqualTo(3);
    }

    @Test
    void shortensBetweenPerceivedCharacters() {
        assertThat(Characters.shortened("👩‍👧".repeat(80), 80)).isEqualTo("👩‍👧".repeat(80));
        assertThat(Characters.shortened("👩‍👧".repeat(81), 80)).isEqualTo("👩‍👧".repeat(79) + "…");
        assertThat(Characters.shortened("", 80)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Rad", "Öko", "ich – du", "„so“", "50 %", "👩‍👧", "❤️", "🏳️‍🌈", "Tab\tund\nZeile"})
    void allowsWhatCanBeSeen(String text) {
        assertThat(Characters.forbidden(text)).isEmpty();
        assertThat(Characters.withoutWidth(text)).isEmpty();
        assertThat(Characters.invisible(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0000", "\u0007", "\u007F", "\u0085", "\u200B", "\u200E", "\u2028", "\u202E", "\u2060", "\u2066",
                "\uFEFF"
            })
    void forbidsControlsAndCharactersThatHideTheOrder(String character) {
        assertThat(Characters.forbidden("ab" + character + "c"))
                .hasValueSatisfying(found -> assertThat(found.index()).isEqualTo(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00AD", "\u200C", "\u200D"})
    void findsJoinersAndHyphensBetweenLetters(String character) {
        assertThat(Characters.forbidden("a" + character + "b")).isEmpty();
        assertThat(Characters.withoutWidth("a" + character + "b")).isPresent();
    }

    @Test
    void namesTheCharacter() {
        assertThat(Characters.invisible("10\u00A0Uhr").orElseThrow().name())
                .isEqualTo("geschütztes Leerzeichen, U+00A0");
        assertThat(Characters.invisible("a\u2009b").orElseThrow().name()).isEqualTo("besonderes Leerzeichen, U+2009");
        assertThat(Characters.invisible("a\u202Eb").orElseThrow().name())
                .isEqualTo("Zeichen für die Schreibrichtung, U+202E");
    }
}
