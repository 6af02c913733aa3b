package de.klimanetz.asciidoc;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;

/** References to single characters: {@code &amp;} and {@code {plus}}. */
final class CharacterReferences {

    static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,20}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");
    static final Pattern ATTRIBUTE = Pattern.compile("\\{([a-z-]{2,20})}");

    /** Attributes that Asciidoctor defines for characters. */
    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("empty", ""),
            Map.entry("blank", ""),
            Map.entry("sp", " "),
            Map.entry("nbsp", " "),
            Map.entry("zwsp", ""),
            Map.entry("wj", ""),
            Map.entry("apos", "'"),
            Map.entry("quot", "\""),
            Map.entry("lsquo", "'"),
            Map.entry("rsquo", "'"),
            Map.entry("ldquo", "\""),
            Map.entry("rdquo", "\""),
            Map.entry("deg", "°"),
            Map.entry("plus", "+"),
            Map.entry("brvbar", "¦"),
            Map.entry("vbar", "|"),
            Map.entry("amp", "&"),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("startsb", "["),
            Map.entry("endsb", "]"),
            Map.entry("caret", "^"),
            Map.entry("asterisk", "*"),
            Map.entry("tilde", "~"),
            Map.entry("backslash", "\\"),
            Map.entry("backtick", "`"),
            Map.entry("two-colons", "::"),
            Map.entry("two-semicolons", ";;"),
            Map.entry("cpp", "C++"),
            Map.entry("cxx", "C++"),
            Map.entry("pp", "++"));

    /** How to write characters that AsciiDoc takes for markup. */
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

    private CharacterReferences() {}

    /** Returns the character that a reference stands for. */
    static String character(String reference) {
        return reference.startsWith("{")
                ? CHARACTERS.get(reference.substring(1, reference.length() - 1))
                : Parser.unescapeEntities(reference, false);
    }

    /** Returns whether the attribute stands for a character. */
    static boolean isCharacter(String attribute) {
        return CHARACTERS.containsKey(attribute);
    }

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
