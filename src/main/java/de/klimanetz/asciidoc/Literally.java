package de.klimanetz.asciidoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** How to write characters that AsciiDoc takes for markup. */
final class Literally {

    private static final Map<Character, String> SPELLINGS = new LinkedHashMap<>();

    static {
        SPELLINGS.put('+', "{plus}");
        SPELLINGS.put('*', "{asterisk}");
        SPELLINGS.put('_', "&#95;");
        SPELLINGS.put('#', "&#35;");
        SPELLINGS.put('`', "{backtick}");
        SPELLINGS.put('^', "{caret}");
        SPELLINGS.put('~', "{tilde}");
        SPELLINGS.put('[', "{startsb}");
        SPELLINGS.put(']', "{endsb}");
        SPELLINGS.put('|', "{vbar}");
        SPELLINGS.put('<', "{lt}");
        SPELLINGS.put('(', "&#40;");
    }

    private Literally() {}

    /** Returns German sentences with the spellings of the marks in a text. */
    static String advice(String text) {
        String spellings = SPELLINGS.entrySet().stream()
                .filter(spelling -> text.indexOf(spelling.getKey()) >= 0)
                .map(spelling -> spelling.getValue() + " statt " + spelling.getKey())
                .collect(Collectors.joining(", "));
        return spellings.isEmpty()
                ? "Schreiben Sie die Stelle anders, ohne Sonderzeichen davor und dahinter."
                : "Soll es so auf der Seite stehen, schreiben Sie " + spellings + ".";
    }
}
