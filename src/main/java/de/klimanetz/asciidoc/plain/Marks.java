package de.klimanetz.asciidoc.plain;

import java.util.HashMap;
import java.util.Map;

/**
 * Where characters are formatting marks. Asciidoctor looks for pairs, one kind after the other, in the whole text; the
 * rules here hold whatever the order, or refuse the text.
 */
final class Marks {

    static final String ALL = "*_`#^~+";

    /** A character reference or a macro name before a mark keep it from opening. */
    private static final String NEVER_BEFORE_OPENER = ";:}&<>\\";

    private final String text;

    /** Whether a mark is the only one of its kind in the text; empty before it was asked for. */
    private final Map<Character, Boolean> single = new HashMap<>();

    Marks(String text) {
        this.text = text;
    }

    /** Returns whether a mark may open: no word before it, and something behind it. */
    boolean opens(int at) {
        return opens(at, text.charAt(at));
    }

    /** Returns the same for a mark with attributes before it. The end of another of its kind before it keeps it closed. */
    boolean opens(int at, char mark) {
        char before = before(at);
        return before != mark
                && !Characters.isWord(before)
                && NEVER_BEFORE_OPENER.indexOf(before) < 0
                && before != ']'
                && !Characters.isSpace(after(at));
    }

    /** Returns where the mark that has opened closes, or -1. */
    int closer(int opener, int end) {
        char mark = text.charAt(opener);
        for (int at = text.indexOf(mark, opener + 2); at >= 0 && at < end; at = text.indexOf(mark, at + 1)) {
            if (!Characters.isSpace(before(at)) && !Characters.isWord(after(at))) {
                return at;
            }
        }
        return -1;
    }

    /** Returns whether a mark can neither open nor close, whatever else the text has. */
    boolean isInert(int at) {
        char before = before(at);
        char after = after(at);
        char mark = text.charAt(at);
        return single.computeIfAbsent(mark, any -> text.indexOf(any) == text.lastIndexOf(any))
                || Characters.isLetterOrDigit(before) && Characters.isLetterOrDigit(after) && mark != '^' && mark != '~'
                || Characters.isSpace(before) && Characters.isSpace(after);
    }

    boolean isDoubled(int at) {
        return after(at) == text.charAt(at);
    }

    /** Returns the character before a position; a line break at the beginning. */
    char before(int at) {
        return at > 0 ? text.charAt(at - 1) : '\n';
    }

    /** Returns the character behind a position; a line break at the end. */
    char after(int at) {
        return at + 1 < text.length() ? text.charAt(at + 1) : '\n';
    }

    /**
     * Refuses literal text between plus signs, which goes before everything else.
     *
     * @param text without what stands between two plus signs in targets of links
     */
    static void checkPlus(String text) {
        boolean open = false;
        Marks marks = new Marks(text);
        for (int at = text.indexOf('+'); at >= 0; at = text.indexOf('+', at + 1)) {
            char before = marks.before(at);
            boolean closes = !Characters.isSpace(before) && !Characters.isWord(marks.after(at));
            if (marks.isDoubled(at) || open && closes) {
                throw new NotPlain("Pluszeichen");
            }
            open |= !Characters.isWord(before) && ";:\\".indexOf(before) < 0 && !Characters.isSpace(marks.after(at));
        }
    }
}
