package de.klimanetz.asciidoc.plain;

/** The characters that the reader knows. Others may count as letters or spaces in one program and not in the other. */
final class Characters {

    private static final String KNOWN = "\u00a0¡¢£§©«®°±²³·¹»¼½¾¿×÷‐‑–—‘’‚“”„†•…‰′″‹›€™←→−≈≤≥₀₁₂₃₄₅₆₇₈₉\u202f";

    /** Its lower case is two characters. */
    private static final char DOTTED_I = '\u0130';

    private static final char LAST_LATIN_LETTER = '\u024f';

    private Characters() {}

    static void check(String line) {
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            boolean known =
                    character >= ' ' && character < '\u007f' || isLetter(character) || KNOWN.indexOf(character) >= 0;
            if (!known) {
                throw new NotPlain("seltenes Zeichen");
            }
        }
    }

    static boolean isLetter(char character) {
        return character <= LAST_LATIN_LETTER && character != DOTTED_I && Character.isLetter(character);
    }

    static boolean isDigit(char character) {
        return character >= '0' && character <= '9';
    }

    static boolean isLetterOrDigit(char character) {
        return isDigit(character) || isLetter(character);
    }

    static boolean isAsciiLetterOrDigit(char character) {
        return character < '\u007f' && isLetterOrDigit(character);
    }

    /** Returns whether it is part of a word: then it keeps a mark beside it from opening or closing. */
    static boolean isWord(char character) {
        return isLetterOrDigit(character) || character == '_';
    }

    static boolean isSpace(char character) {
        return character == ' ' || character == '\n';
    }
}
