package de.klimanetz.asciidoc.plain;

import java.util.regex.Pattern;

/** Characters that are escaped in HTML, and those of which Asciidoctor makes others, such as three dots. */
final class Replacements {

    private static final Pattern REFERENCE = Pattern.compile("&(?:[a-zA-Z]+\\d*|#[\\da-zA-Z]+);");
    private static final Pattern SYMBOL = Pattern.compile("\\((?:C|R|TM)\\)|\\(\\(");

    private final String text;
    private final Marks marks;
    private final StringBuilder html;

    Replacements(String text, Marks marks, StringBuilder html) {
        this.text = text;
        this.marks = marks;
        this.html = html;
    }

    /** Reads what begins with a character that is no mark. Returns where to go on. */
    int read(int at) {
        return switch (text.charAt(at)) {
            case '&' -> ampersand(at);
            case '<', '>' -> angle(at);
            case '(' ->
                literal(at, SYMBOL.matcher(text).region(at, text.length()).lookingAt(), "Klammer, aus der etwas wird");
            case '-' -> dash(at);
            case '.' -> dots(at);
            case '\'' -> apostrophe(at);
            case '"', '$' -> literal(at, isQuotation(at) || marks.isDoubled(at), "Anführungszeichen");
            case '{', '\\' -> throw new NotPlain("geschweifte Klammer oder Backslash");
            default -> literal(at, false, "");
        };
    }

    private int literal(int at, boolean isRefused, String what) {
        if (isRefused) {
            throw new NotPlain(what);
        }
        html.append(text.charAt(at));
        return at + 1;
    }

    private boolean isQuotation(int at) {
        return marks.after(at) == '`' || marks.before(at) == '`';
    }

    private int replace(int length, String with, int at) {
        html.append(with);
        return at + length;
    }

    private int ampersand(int at) {
        if (REFERENCE.matcher(text).region(at, text.length()).lookingAt()) {
            throw new NotPlain("Zeichen als &name;");
        }
        return replace(1, "&amp;", at);
    }

    private int angle(int at) {
        char before = marks.before(at);
        char after = marks.after(at);
        boolean less = text.charAt(at) == '<';
        boolean literal = less
                ? Characters.isSpace(after) || Characters.isDigit(after)
                : Characters.isSpace(before) || Characters.isDigit(before);
        if (!literal) {
            throw new NotPlain("spitze Klammer");
        }
        return replace(1, less ? "&lt;" : "&gt;", at);
    }

    private int dash(int at) {
        if (!marks.isDoubled(at)) {
            return literal(at, false, "");
        }
        char before = marks.before(at);
        char after = at + 2 < text.length() ? text.charAt(at + 2) : '\n';
        if (Characters.isWord(before) && Characters.isWord(after)) {
            return replace(2, "&#8212;&#8203;", at);
        }
        if (before == ' ' && after == ' ' && at + 3 < text.length() && text.charAt(at + 3) != '-') {
            html.setLength(html.length() - 1);
            return replace(3, "&#8201;&#8212;&#8201;", at);
        }
        throw new NotPlain("zwei Striche");
    }

    private int dots(int at) {
        if (!text.startsWith("...", at)) {
            return literal(at, false, "");
        }
        if (text.startsWith("....", at)) {
            throw new NotPlain("vier Punkte");
        }
        return replace(3, "&#8230;&#8203;", at);
    }

    private int apostrophe(int at) {
        if (isQuotation(at)) {
            throw new NotPlain("Anführungszeichen");
        }
        boolean inWord = Characters.isLetterOrDigit(marks.before(at)) && Characters.isLetter(marks.after(at));
        return replace(1, inWord ? "&#8217;" : "'", at);
    }
}
