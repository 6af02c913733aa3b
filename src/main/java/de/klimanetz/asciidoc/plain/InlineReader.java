package de.klimanetz.asciidoc.plain;

import de.klimanetz.asciidoc.raw.RawBody;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes HTML of the text of one paragraph, list item, cell or title, from the first character to the last. */
final class InlineReader {

    private static final Pattern ROLE = Pattern.compile("\\[((?:\\.[a-z][a-z0-9-]*){1,5})]#");
    private static final Pattern LINK_TARGET = Pattern.compile("link:\\+\\+[^\\s\\[]{1,300}?\\+\\+\\[");
    private static final Pattern SIMPLE = Pattern.compile("[a-zA-Z0-9]+");
    private static final Pattern CODE = Pattern.compile("[\\p{L}\\d](?:[\\p{L}\\d ,/=.-]*[\\p{L}\\d])?");

    private final String text;
    private final boolean hardBreaks;
    private final Optional<List<RawBody.Footnote>> footnotes;
    private final Marks marks;
    private final LinkReader links;
    private final Replacements replacements;
    private final StringBuilder html;

    /** The first closing bracket behind the last opening one, or the end of the text. */
    private int closingBracket = -1;

    private InlineReader(String text, boolean hardBreaks, Optional<List<RawBody.Footnote>> footnotes) {
        this.text = text;
        this.hardBreaks = hardBreaks;
        this.footnotes = footnotes;
        this.marks = new Marks(text);
        this.html = new StringBuilder(text.length() + text.length() / 4);
        this.links = new LinkReader(text, marks, html);
        this.replacements = new Replacements(text, marks, html);
    }

    /**
     * Makes HTML of a text.
     *
     * @param text its lines, separated by line feeds
     * @param hardBreaks whether every line break counts
     * @param footnotes where those of the text are added; empty where none may stand
     * @throws NotPlain if something is not certain
     */
    static String html(String text, boolean hardBreaks, Optional<List<RawBody.Footnote>> footnotes) {
        if (text.endsWith(" +") || text.contains("x-]")) {
            throw new NotPlain("Pluszeichen");
        }
        if (text.indexOf('+') >= 0) {
            Marks.checkPlus(LINK_TARGET.matcher(text).replaceAll("link:["));
        }
        InlineReader reader = new InlineReader(text, hardBreaks, footnotes);
        reader.read(0, text.length(), false);
        return reader.html.toString();
    }

    /** @param inLink whether it is the text of a link, which has no links in it */
    private void read(int from, int to, boolean inLink) {
        int at = from;
        while (at < to) {
            char character = text.charAt(at);
            if (Characters.isLetterOrDigit(character) || character == ' ' || character > '\u007f') {
                html.append(character);
                at++;
            } else {
                at = special(at, from, to, inLink);
            }
        }
    }

    /** Reads what begins with a character that may be markup. Returns where to go on. */
    private int special(int at, int from, int to, boolean inLink) {
        return switch (text.charAt(at)) {
            case '*' -> span(at, to, "strong", inLink);
            case '_' -> span(at, to, "em", inLink);
            case '#' -> span(at, to, "mark", inLink);
            case '`' -> code(at, to);
            case '~' -> script(at, to, "sub");
            case '^' -> script(at, to, "sup");
            case '[' -> bracket(at, to, inLink);
            case ':' -> colon(at, to, inLink);
            case '@' -> mailAddress(at, from, inLink);
            case '\n' -> lineBreak(at);
            default -> replacements.read(at);
        };
    }

    private int literal(int at) {
        html.append(text.charAt(at));
        return at + 1;
    }

    private int literalUnless(int at, boolean isRefused, String what) {
        if (isRefused) {
            throw new NotPlain(what);
        }
        return literal(at);
    }

    private int span(int at, int to, String tag, boolean inLink) {
        if (marks.isDoubled(at)) {
            throw new NotPlain("doppeltes Zeichen für fett oder kursiv");
        }
        int end = marks.opens(at) ? marks.closer(at, to) : -1;
        if (end < 0) {
            return literalUnless(at, !marks.isInert(at), "Zeichen für fett oder kursiv");
        }
        html.append('<').append(tag).append('>');
        read(at + 1, end, inLink);
        html.append("</").append(tag).append('>');
        return end + 1;
    }

    private int code(int at, int to) {
        int end = marks.opens(at) && "\"'".indexOf(marks.before(at)) < 0 ? marks.closer(at, to) : -1;
        if (end < 0) {
            return literalUnless(at, !marks.isInert(at), "Gravis");
        }
        if ("\"'`".indexOf(marks.after(end)) >= 0
                || !CODE.matcher(text.substring(at + 1, end)).matches()) {
            throw new NotPlain("Gravis");
        }
        html.append("<code>");
        read(at + 1, end, true);
        html.append("</code>");
        return end + 1;
    }

    private int script(int at, int to, String tag) {
        int end = text.indexOf(text.charAt(at), at + 1);
        if (end < 0 || end >= to || !SIMPLE.matcher(text.substring(at + 1, end)).matches()) {
            return literalUnless(at, !marks.isInert(at), "Tief- oder Hochstellung");
        }
        if (marks.before(at) == ']') {
            throw new NotPlain("Tief- oder Hochstellung");
        }
        html.append('<').append(tag).append('>').append(text, at + 1, end);
        html.append("</").append(tag).append('>');
        return end + 1;
    }

    /** Brackets before a mark are its attributes. */
    private int bracket(int at, int to, boolean inLink) {
        if (closingBracket < at) {
            int close = text.indexOf(']', at);
            closingBracket = close < 0 ? text.length() : close;
        }
        boolean beforeMark = closingBracket < text.length() && Marks.ALL.indexOf(marks.after(closingBracket)) >= 0;
        if (marks.isDoubled(at)) {
            throw new NotPlain("Sprungmarke");
        }
        if (!beforeMark) {
            return literal(at);
        }
        Matcher role = ROLE.matcher(text).region(at, to);
        int end = role.lookingAt() && marks.opens(at, '#') && "# \n".indexOf(marks.after(role.end() - 1)) < 0
                ? marks.closer(role.end() - 1, to)
                : -1;
        if (end < 0) {
            throw new NotPlain("eckige Klammer vor einem Zeichen");
        }
        String roles = role.group(1).substring(1).replace('.', ' ');
        html.append("<span class=\"").append(roles).append("\">");
        read(role.end(), end, inLink);
        html.append("</span>");
        return end + 1;
    }

    private int colon(int at, int to, boolean inLink) {
        if (Characters.isSpace(marks.after(at))) {
            return literal(at);
        }
        Optional<LinkReader.Macro> macro = links.macro(at, to);
        if (macro.isEmpty()) {
            return literal(at);
        }
        if (inLink) {
            throw new NotPlain("Link in einem Link");
        }
        return macro.get().isFootnote() ? footnote(macro.get()) : link(macro.get());
    }

    private int link(LinkReader.Macro link) {
        html.append(link.before());
        read(link.from(), link.to(), true);
        html.append("</a>");
        return link.end();
    }

    private int footnote(LinkReader.Macro note) {
        String content = text.substring(note.from(), note.to());
        if (footnotes.isEmpty() || content.isBlank() || content.indexOf('\n') >= 0) {
            throw new NotPlain("Fußnote an dieser Stelle");
        }
        int index = footnotes.get().size() + 1;
        footnotes.get().add(new RawBody.Footnote(index, html(content.strip(), false, Optional.empty())));
        html.append(
                "<sup class=\"footnote\">[<a id=\"_footnoteref_%1$d\" class=\"footnote\" href=\"#_footnotedef_%1$d\""
                        .formatted(index));
        html.append(" title=\"View footnote.\">").append(index).append("</a>]</sup>");
        return note.end();
    }

    private int mailAddress(int at, int from, boolean inLink) {
        LinkReader.Address address = links.address(at);
        if (inLink) {
            if (address.start() != from) {
                throw new NotPlain("E-Mail-Adresse in einem Link");
            }
            return literal(at);
        }
        html.setLength(html.length() - (at - address.start()));
        html.append("<a href=\"mailto:").append(address.text()).append("\">");
        html.append(address.text()).append("</a>");
        return address.start() + address.text().length();
    }

    private int lineBreak(int at) {
        if (text.startsWith(" +", at - 2)) {
            html.setLength(html.length() - 2);
            html.append("<br>\n");
        } else {
            html.append(hardBreaks ? "<br>\n" : "\n");
        }
        return at + 1;
    }
}
