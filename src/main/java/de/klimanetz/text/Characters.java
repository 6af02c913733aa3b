package de.klimanetz.text;

import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Characters that look alike or like nothing. Texts of editors come from word processors, websites and macOS. */
public final class Characters {

    /** Matches one user-perceived character (extended grapheme cluster, UAX #29). */
    private static final Pattern PERCEIVED = Pattern.compile("\\X");

    /**
     * Controls, most of which XML 1.0 forbids; bidirectional controls, which make a text read differently from what it
     * is (UTS #39); line separators that only some programs treat as line ends; characters without width.
     */
    private static final Pattern FORBIDDEN = Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F-\\x9F"
            + "\\u061C\\u180E\\u200B\\u200E\\u200F\\u2028-\\u202E\\u2060-\\u206F\\uFEFF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF"
            + "\\x{E0001}]");

    /**
     * Allowed in running text, but not in values, which are compared. A zero width joiner joins emoji; of these, a
     * lookbehind sees the second half of their surrogate pair.
     */
    private static final Pattern WITHOUT_WIDTH =
            Pattern.compile("[\\u00AD\\u200C]|(?<![\\p{So}\\p{Sk}\\p{Cs}\\uFE0F])\\u200D");

    private static final Pattern INVISIBLE =
            Pattern.compile(FORBIDDEN.pattern() + "|" + WITHOUT_WIDTH.pattern() + "|(?! )[\\p{Z}\\p{Cc}&&[^\\t\\n]]");

    private static final Map<Integer, String> NAMES = Map.of(
            0xA0, "geschütztes Leerzeichen",
            0xAD, "weiches Trennzeichen",
            0x200B, "Leerzeichen ohne Breite",
            0x200C, "Bindehemmer",
            0x200D, "Verbinder ohne Breite",
            0x202F, "schmales geschütztes Leerzeichen",
            0x2028, "Zeilentrenner",
            0x2029, "Absatztrenner",
            0x2060, "Wortverbinder",
            0xFEFF, "Leerzeichen ohne Breite");

    private Characters() {}

    /**
     * A character that cannot be seen.
     *
     * @param name in German, with its code point
     */
    public record Invisible(int index, String name) {}

    /** Returns the text in the normalization form C, in which equal texts have equal characters (UAX #15). */
    public static String composed(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns the number of user-perceived characters. */
    public static int count(String text) {
        return (int) PERCEIVED.matcher(text).results().count();
    }

    /** Returns the text; if it has more than {@code most} user-perceived characters, its beginning and …, as long as that. */
    public static String shortened(String text, int most) {
        List<Integer> ends = PERCEIVED
                .matcher(text)
                .results()
                .limit(most + 1L)
                .map(MatchResult::end)
                .toList();
        return ends.size() <= most ? text : text.substring(0, ends.get(most - 2)) + "…";
    }

    /** Returns the first character that no text may have. */
    public static Optional<Invisible> forbidden(String text) {
        return first(FORBIDDEN, text);
    }

    /** Returns the first character that no value may have beside the {@link #forbidden} ones. */
    public static Optional<Invisible> withoutWidth(String text) {
        return first(WITHOUT_WIDTH, text);
    }

    /** Returns the first character that cannot be seen, or looks like a space and is none. */
    public static Optional<Invisible> invisible(String text) {
        return first(INVISIBLE, text);
    }

    private static Optional<Invisible> first(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .findFirst()
                .map(found -> new Invisible(found.start(), name(text.codePointAt(found.start()))));
    }

    private static String name(int character) {
        String name = NAMES.getOrDefault(
                character,
                switch (Character.getType(character)) {
                    case Character.CONTROL -> "Steuerzeichen";
                    case Character.SPACE_SEPARATOR -> "besonderes Leerzeichen";
                    default -> isBidirectional(character) ? "Zeichen für die Schreibrichtung" : "unsichtbares Zeichen";
                });
        return "%s, U+%04X".formatted(name, character);
    }

    private static boolean isBidirectional(int character) {
        return character == 0x61C
                || character == 0x200E
                || character == 0x200F
                || character >= 0x202A && character <= 0x202E
                || character >= 0x2066 && character <= 0x2069;
    }
}
