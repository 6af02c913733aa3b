package de.klimanetz.asciidoc.plain;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises links, footnotes and e-mail addresses in a text. */
final class LinkReader {

    /** Anything that is replaced or read as markup in an address is left out. */
    private static final String URL = "[a-zA-Z0-9/.?=%&,!_#~+-]";

    private static final Pattern WEB = Pattern.compile("https?://([a-zA-Z0-9]" + URL + "*)");
    private static final Pattern REST = Pattern.compile("(?!\\S*\\.\\.)[,.?!)]*(?:[ \n](?!--)|\\z)");
    private static final Pattern PATH = Pattern.compile("link:(/" + URL + "*|[a-zA-Z0-9]" + URL + "*|tel:\\+?\\d+)\\[");
    private static final Pattern LITERAL =
            Pattern.compile("link:\\+\\+(https?://[^\\s\\[\\]<>\"\\\\{]{1,300}?)\\+\\+\\[");
    private static final Pattern XREF =
            Pattern.compile("xref:((?:\\.\\./)*[a-zA-Z0-9][a-zA-Z0-9/_-]*\\.adoc(?:#[a-z0-9][a-z0-9-]*)?)\\[");
    private static final Pattern MAIL =
            Pattern.compile("mailto:([a-zA-Z0-9][a-zA-Z0-9._-]*@[a-zA-Z0-9][a-zA-Z0-9.-]*)\\[");
    private static final Pattern FOOTNOTE = Pattern.compile("footnote:\\[");
    private static final Pattern DOMAIN = Pattern.compile("@[a-zA-Z0-9](?:[a-zA-Z0-9.-]*[a-zA-Z0-9])?\\.[a-zA-Z]{2,5}");

    /** Names of macros; words that end with one begin a macro, too. */
    private static final List<String> NAMES = List.of(
            "https",
            "http",
            "link",
            "xref",
            "mailto",
            "footnote",
            "footnoteref",
            "image",
            "icon",
            "anchor",
            "indexterm",
            "indexterm2",
            "stem",
            "math",
            "pass",
            "kbd",
            "btn",
            "menu",
            "ftp",
            "irc",
            "file");

    private static final String MAY_FOLLOW_ADDRESS = " \n,.;:)?!]";

    private final String text;
    private final Marks marks;
    private final StringBuilder html;

    /** Length of the HTML before the name of the macro that is read. */
    private int htmlBefore;

    /** @param html the HTML of the text so far, from which the name of a macro is taken back */
    LinkReader(String text, Marks marks, StringBuilder html) {
        this.text = text;
        this.marks = marks;
        this.html = html;
    }

    /**
     * A link or footnote.
     *
     * @param before the HTML before its content; empty for a footnote
     * @param from begin of its content
     * @param to end of its content
     * @param end end of the whole
     */
    record Macro(String before, int from, int to, int end) {

        boolean isFootnote() {
            return before.isEmpty();
        }
    }

    /** An e-mail address in the text. */
    record Address(int start, String text) {}

    /**
     * Reads the macro whose name ends at a colon; takes the name back from the HTML.
     *
     * @return empty if there is none
     */
    Optional<Macro> macro(int colon, int to) {
        String name = name(colon);
        if (name.isEmpty()) {
            return Optional.empty();
        }
        int start = colon - name.length();
        htmlBefore = html.length() - name.length();
        Macro macro = switch (name) {
            case "http", "https" -> web(start, to);
            case "link" -> link(start, to);
            case "xref" -> crossReference(start, to);
            case "mailto" -> reference(MAIL, "mailto:", start, to);
            case "footnote" -> footnote(start, to);
            default -> throw new NotPlain("Makro");
        };
        html.setLength(htmlBefore);
        return Optional.of(macro);
    }

    private String name(int colon) {
        for (String known : NAMES) {
            if (text.startsWith(known, colon - known.length())) {
                return known;
            }
        }
        return "";
    }

    private Macro web(int start, int to) {
        Matcher web = matcher(WEB, start, to);
        if (!web.lookingAt() || !mayStart(start)) {
            throw new NotPlain("Link");
        }
        if (web.end() < to && text.charAt(web.end()) == '[') {
            return withText(target(web.group(), web.start()), "", web.end() + 1, to);
        }
        return bare(start, web.end(), to);
    }

    /** Punctuation at the end does not belong to an address in running text. */
    private Macro bare(int start, int urlEnd, int to) {
        int end = urlEnd;
        while (",.?!".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        Matcher rest = matcher(REST, end, text.length());
        if (!rest.lookingAt()) {
            throw new NotPlain("Link");
        }
        String url = target(text.substring(start, end), start);
        int path = text.indexOf("//", start) + 2;
        return new Macro("<a href=\"" + url + "\" class=\"bare\">", path, end, end);
    }

    private Macro link(int start, int to) {
        Matcher literal = matcher(LITERAL, start, to);
        if (literal.lookingAt() && mayStart(start) && !(literal.group(1) + "+").contains("++")) {
            return withText(literal.group(1).replace("&", "&amp;"), "", literal.end(), to);
        }
        return reference(PATH, "", start, to);
    }

    /** Without a text, its path is shown. */
    private Macro crossReference(int start, int to) {
        Matcher path = matcher(XREF, start, to);
        boolean hasText = !path.lookingAt() || path.end() == to || text.charAt(path.end()) != ']';
        if (hasText) {
            return reference(XREF, "", start, to);
        }
        if (path.group(1).indexOf('#') >= 0 || !mayStart(start)) {
            throw new NotPlain("Link");
        }
        String target = target(path.group(1), path.start(1));
        return new Macro("<a href=\"" + target + "\">", path.start(1), path.end(1), path.end() + 1);
    }

    private Macro reference(Pattern pattern, String scheme, int start, int to) {
        Matcher reference = matcher(pattern, start, to);
        if (!reference.lookingAt() || !mayStart(start)) {
            throw new NotPlain("Link");
        }
        return withText(target(reference.group(1), reference.start(1)), scheme, reference.end(), to);
    }

    private Macro withText(String target, String scheme, int from, int to) {
        int end = text.indexOf(']', from);
        if (end < 0 || end >= to) {
            throw new NotPlain("Link");
        }
        String words = text.substring(from, end);
        boolean attributes = words.indexOf('=') >= 0 || words.indexOf('[') >= 0 || words.endsWith("^");
        if (attributes || scheme.equals("mailto:") && words.indexOf(',') >= 0 || words.isBlank()) {
            throw new NotPlain("Link mit Angaben");
        }
        return new Macro("<a href=\"" + scheme + target + "\">", from, end, end + 1);
    }

    private Macro footnote(int start, int to) {
        Matcher note = matcher(FOOTNOTE, start, to);
        if (!note.lookingAt()) {
            throw new NotPlain("Fußnote");
        }
        int depth = 1;
        int end = note.end();
        while (end < to && depth > 0) {
            depth += text.charAt(end) == '[' ? 1 : text.charAt(end) == ']' ? -1 : 0;
            end++;
        }
        if (depth > 0) {
            throw new NotPlain("Fußnote");
        }
        return new Macro("", note.end(), end - 1, end);
    }

    /** Refuses an address of which a part would be replaced or formatted. */
    private String target(String address, int start) {
        boolean replaced = hasReplacement(address);
        for (int at = 0; at < address.length(); at++) {
            boolean mark = "_#~".indexOf(address.charAt(at)) >= 0;
            replaced |= mark && (!marks.isInert(start + at) || marks.isDoubled(start + at));
        }
        if (replaced) {
            throw new NotPlain("Adresse mit Auszeichnung");
        }
        return address.replace("&", "&amp;");
    }

    private static boolean hasReplacement(String address) {
        return address.contains("--") || address.contains("...");
    }

    /** Returns whether a macro may start there: behind a space, or at the beginning of something formatted. */
    private boolean mayStart(int start) {
        char before = marks.before(start);
        boolean formatted = htmlBefore > 0 && html.charAt(htmlBefore - 1) == '>';
        return Characters.isSpace(before) || before == '(' || "*_#".indexOf(before) >= 0 && formatted;
    }

    /** Returns the e-mail address around an at sign. */
    Address address(int at) {
        int start = at;
        while (start > 0
                && (Characters.isAsciiLetterOrDigit(marks.before(start)) || "._-".indexOf(marks.before(start)) >= 0)) {
            start--;
        }
        Matcher domain = matcher(DOMAIN, at, text.length());
        boolean certain = start < at
                && Characters.isAsciiLetterOrDigit(text.charAt(start))
                && (Characters.isSpace(marks.before(start)) || "([".indexOf(marks.before(start)) >= 0)
                && domain.lookingAt()
                && MAY_FOLLOW_ADDRESS.indexOf(marks.after(domain.end() - 1)) >= 0;
        if (!certain || hasReplacement(text.substring(start, domain.end()))) {
            throw new NotPlain("At-Zeichen");
        }
        return new Address(start, text.substring(start, domain.end()));
    }

    private Matcher matcher(Pattern pattern, int from, int to) {
        return pattern.matcher(text).region(from, to);
    }
}
