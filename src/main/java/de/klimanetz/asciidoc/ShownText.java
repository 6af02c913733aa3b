package de.klimanetz.asciidoc;

import java.util.Map;

/**
 * The characters of a result in the form in which they are compared: without spaces, with one kind of dashes and
 * quotation marks, and with what AsciiDoc has replaced spelled out.
 *
 * @param text see {@link VisibleText}
 * @param characters to compare
 * @param positions of each of them in the text
 */
record ShownText(String text, String characters, int[] positions) {

    private static final Map<Character, String> SPELLED_OUT =
            Map.of('…', "...", '©', "(C)", '®', "(R)", '™', "(TM)", '→', "->", '←', "<-", '⇒', "=>", '⇐', "<=");

    /** Marks of checklists, which are drawn for {@code [ ]} and {@code [x]}. */
    private static final String DRAWN = "✓❏";

    private static final String DASHES = "‐‑‒–—―−";
    private static final String DOUBLE_QUOTES = "“”„‟«»";
    private static final String SINGLE_QUOTES = "‘’‚‛";

    static ShownText of(String text) {
        StringBuilder characters = new StringBuilder(text.length());
        int[] positions = new int[text.length() * 4];
        for (int index = 0; index < text.length(); index++) {
            String compared = compared(text.charAt(index));
            for (int count = 0; count < compared.length(); count++) {
                positions[characters.length() + count] = index;
            }
            characters.append(compared);
        }
        return new ShownText(text, characters.toString(), positions);
    }

    /** Returns what a character is compared as; empty for those without ink. */
    static String compared(char character) {
        if (character < 128) {
            return character <= ' ' ? "" : String.valueOf(character);
        }
        if (Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT
                || DRAWN.indexOf(character) >= 0) {
            return "";
        }
        if (DASHES.indexOf(character) >= 0) {
            return "-";
        }
        if (DOUBLE_QUOTES.indexOf(character) >= 0) {
            return "\"";
        }
        if (SINGLE_QUOTES.indexOf(character) >= 0) {
            return "'";
        }
        return SPELLED_OUT.getOrDefault(character, String.valueOf(character));
    }

    int length() {
        return characters.length();
    }

    /** Returns the character at an index; a zero character behind the end. */
    char at(int index) {
        return index < characters.length() ? characters.charAt(index) : '\0';
    }

    boolean isLink(int index) {
        return at(index) == VisibleText.LINK_START || at(index) == VisibleText.LINK_END;
    }

    /** Returns the index of the next end of a link, or -1. */
    int linkEnd(int from) {
        return characters.indexOf(VisibleText.LINK_END, from);
    }

    /** Returns the character of the text that the first compared character at the index stands for. */
    char original(int index) {
        boolean first = index == 0 || positions[index - 1] != positions[index];
        return index < length() && first ? text.charAt(positions[index]) : '\0';
    }

    /** Returns the position in the text; that of its end for an index behind the end. */
    int position(int index) {
        return index < length() ? positions[index] : text.length();
    }
}
