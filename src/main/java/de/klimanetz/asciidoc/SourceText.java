package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * The text that a range of source lines should show, in order. Whatever may be markup is optional: {@link Conservation}
 * sees by the result whether Asciidoctor has read it as such. So there is no second parser of AsciiDoc here.
 *
 * <p>All patterns are anchored and bounded: the scan takes linear time.
 *
 * @param pieces in the order of the source, without footnotes
 * @param footnotes the texts of footnotes, which are shown at the end
 */
record SourceText(List<Piece> pieces, List<Piece> footnotes) {

    /** What a piece of the source may become. */
    enum Kind {
        TEXT,
        /** Markup, or text if it is none. */
        OPTIONAL,
        /** A reference to a character, {@code &amp;} or {@code {plus}}; literal in some contexts. */
        CHARACTER,
        /** Formatting marks such as {@code **}. Optional, too. */
        MARK,
        /** A reference without a text of its own; the title of its target is shown. */
        REFERENCE
    }

    /** @param offset of the first character in the line */
    record Piece(Kind kind, String text, int line, int offset) {}

    private static final Pattern COMMENT = Pattern.compile("//(?!/).*");
    private static final Pattern VERBATIM = Pattern.compile("-{4,}|\\.{4,}|`{3}\\w*|\\+{4,}|/{4,}");
    private static final Pattern TABLE = Pattern.compile("[|!,:]={3,}");
    private static final Pattern MARKUP_LINE = Pattern.compile(
            "={4,}|\\*{4,}|_{4,}|--|'{3,}|-{3}|- - -|\\*{3}|\\* \\* \\*|<{3,}|~{4,}|\\^{4,}|\\+|(?:image|include|ifdef|ifndef|ifeval|endif|toc)::.*\\[.*]|:!?[\\w-]+!?:(?:\\s.*)?");
    private static final Pattern DIRECTIVE = Pattern.compile("\\\\(?:include|ifdef|ifndef|ifeval|endif)::");
    private static final Pattern QUOTE = Pattern.compile("\\[(?:quote|verse)[^,\\]]{0,100},(.{1,500})]");

    private static final Pattern MARKER = Pattern.compile(
            "\\s*(?:(?:\\*{1,50}|-|\\.{1,50}|•|<?\\d{1,9}[.>]|<\\.>|[a-zA-Z]\\.|[ivxIVX]{1,9}\\))\\s+(?:\\[[ xX*]]\\s+)?|>\\s?)+");
    private static final Pattern HEADING = Pattern.compile("(?:={1,6}|#{1,6})\\s+");
    private static final Pattern HEADING_END = Pattern.compile("\\s(?:={1,6}|#{1,6})\\s*$");
    private static final Pattern BLOCK_TITLE = Pattern.compile("\\.(?=\\.?[^\\s.])");
    private static final Pattern ADMONITION = Pattern.compile("(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION):\\s");

    /** A quoted paragraph loses its marks, the line below it names the speaker. */
    private static final Pattern QUOTED = Pattern.compile("\"|--\\s");

    private static final String SPAN = "(?:\\d{1,4}(?:\\.\\d{1,4})?[*+]|\\.\\d{1,4}[*+])";
    private static final String ALIGNMENT = "(?:[<^>](?:\\.[<^>])?|\\.[<^>])";

    /** A style alone is one only at the beginning of a line: elsewhere it is a letter that gets lost. */
    private static final Pattern CELL =
            Pattern.compile("(?:(?:" + SPAN + ALIGNMENT + "?|" + ALIGNMENT + ")[a-z]?)?[|!]");

    private static final Pattern FIRST_CELL = Pattern.compile("\\s*" + SPAN + "?" + ALIGNMENT + "?[a-z]?[|!]");

    private static final Pattern LINK = Pattern.compile(
            "(?:link:|xref:|mailto:|(?=(?:https?|ftp|irc)://))((?:\\+\\+[^+]{1,2000}\\+\\+|[^\\s\\[]{1,2000}))\\[(?!])");
    private static final Pattern REFERENCE = Pattern.compile("(?:xref:[^\\s\\[]{1,2000}\\[]|<<[^\\s,>][^,>]{0,300}>>)");
    private static final Pattern SCHEME =
            Pattern.compile("<?(?:https?|ftp|irc)://|link:|mailto:|<<[^\\s,>][^,>]{0,300},\\s*");
    private static final Pattern END = Pattern.compile("\\^?(?:,\\s*[a-z]{1,20}=[^],]{0,200}){0,9}\\^?]");
    private static final Pattern SUBJECT = Pattern.compile(",[^\\]]{0,1000}]");
    private static final Pattern MACRO = Pattern.compile(
            "(?:pass|anchor|stem|latexmath|asciimath|kbd|btn|icon):[\\w.,#-]{0,100}\\[|\\[\\[[^\\[\\]]{1,300}]]");
    private static final Pattern FOOTNOTE = Pattern.compile("footnote:[\\w-]{0,100}\\[");
    private static final Pattern ROLE = Pattern.compile("\\[[^\\[\\]]{1,200}](?=[#*_`^~+])");
    private static final Pattern MARKS = Pattern.compile("\\*\\*?|__?|``?|##?|\\+{1,3}|\\^|~");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>|<!--|-->");
    private static final Pattern ENTITY = Pattern.compile("&(?:[a-zA-Z]{2,20}|#\\d{2,6}|#x[0-9a-fA-F]{2,5});");
    private static final Pattern ATTRIBUTE = Pattern.compile("\\{([a-z-]{2,20})}");
    private static final Pattern TERM = Pattern.compile("(?::{2,4}|;;)(?=\\s|$)");
    private static final Pattern OTHER = Pattern.compile("[\\[\\]<>|\\\\]|\\(\\((?!\\()|\\)\\)(?!\\))|\\s\\+$|\"$");

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

    /**
     * Scans lines.
     *
     * @param first number of the first line, from 1
     * @param end number of the line behind the last one
     */
    static SourceText of(Lines lines, int first, int end) {
        Scan scan = new Scan();
        for (int number = first; number < end; number++) {
            scan.line(lines.all().get(number - 1), number);
        }
        scan.attribution();
        return new SourceText(scan.pieces, scan.footnotes);
    }

    private static final class Scan {
        private final List<Piece> pieces = new ArrayList<>();
        private final List<Piece> footnotes = new ArrayList<>();
        private final List<Piece> attribution = new ArrayList<>();
        private String openBlock = "";
        private char separator;
        private int footnoteDepth;
        private boolean inMail;

        void line(String line, int number) {
            String stripped = line.stripTrailing();
            if (!openBlock.isEmpty()) {
                if (stripped.equals(openBlock)) {
                    openBlock = "";
                } else if (openBlock.startsWith("+")) {
                    inline(stripped, 0, number);
                } else if (!openBlock.startsWith("/")) {
                    boolean escaped = DIRECTIVE.matcher(stripped).lookingAt();
                    pieces.add(new Piece(Kind.TEXT, escaped ? stripped.substring(1) : stripped, number, 0));
                }
            } else if (VERBATIM.matcher(stripped).matches()) {
                openBlock = stripped.startsWith("```") ? "```" : stripped;
            } else if (TABLE.matcher(stripped).matches()) {
                separator = separator == 0 ? stripped.charAt(0) : 0;
            } else if (COMMENT.matcher(stripped).matches()
                    || MARKUP_LINE.matcher(stripped).matches()
                    || BlockAttributes.isLine(stripped)) {
                attributionOf(stripped, number);
                optional(stripped, 0, number);
            } else {
                text(stripped, number);
            }
        }

        private void attributionOf(String line, int number) {
            Matcher quote = QUOTE.matcher(line);
            if (quote.matches()) {
                int before = pieces.size();
                speaker(quote.group(1), quote.start(1), number);
                List<Piece> added = pieces.subList(before, pieces.size());
                attribution.addAll(added);
                added.clear();
            }
        }

        /** Commas and quotation marks separate name and source, or belong to them. */
        private void speaker(String text, int offset, int number) {
            for (String part : text.split("(?<=[,\"'])|(?=[,\"'])")) {
                if (part.matches("[,\"']")) {
                    optional(part, offset, number);
                } else {
                    inline(part, 0, number);
                }
            }
        }

        void attribution() {
            pieces.addAll(attribution);
        }

        private void text(String line, int number) {
            int from = 0;
            if (footnoteDepth == 0) {
                from = separator == '|' || separator == '!'
                        ? optional(FIRST_CELL, line, from, number)
                        : optional(HEADING, line, from, number);
                from = optional(BLOCK_TITLE, line, from, number);
                from = optional(MARKER, line, from, number);
                from = optional(ADMONITION, line, from, number);
                from = optional(QUOTED, line, from, number);
            }
            if (line.startsWith("-- ")) {
                speaker(line.substring(3), 3, number);
                return;
            }
            Matcher end = HEADING_END.matcher(line);
            if (line.startsWith("=") && end.find(from)) {
                inline(line.substring(0, end.start()), from, number);
                optional(end.group(), end.start(), number);
            } else {
                inline(line, from, number);
            }
        }

        private int optional(Pattern pattern, String line, int from, int number) {
            Matcher matcher = pattern.matcher(line).region(from, line.length());
            if (!matcher.lookingAt()) {
                return from;
            }
            optional(matcher.group(), from, number);
            return matcher.end();
        }

        private void optional(String text, int offset, int number) {
            add(new Piece(Kind.OPTIONAL, text, number, offset));
        }

        private void add(Piece piece) {
            (footnoteDepth > 0 ? footnotes : pieces).add(piece);
        }

        private void inline(String line, int from, int number) {
            int text = from;
            int at = from;
            while (at < line.length()) {
                Matcher found = mayBeMarkup(line, at) ? find(line, at) : null;
                if (found == null) {
                    at++;
                    continue;
                }
                if (text < at) {
                    add(new Piece(Kind.TEXT, line.substring(text, at), number, text));
                }
                at = take(found, at, number);
                text = at;
            }
            if (text < line.length()) {
                add(new Piece(Kind.TEXT, line.substring(text), number, text));
            }
        }

        private boolean mayBeMarkup(String line, int at) {
            char character = line.charAt(at);
            return Character.isLetterOrDigit(character)
                    ? character == 'f'
                            || "hlmxpaskbi".indexOf(character) >= 0
                                    && (at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1)))
                            || isCell(line, at)
                    : !Character.isWhitespace(character) || at == line.length() - 2;
        }

        private boolean isCell(String line, int at) {
            return separator == '|' && at > 0 && Character.isWhitespace(line.charAt(at - 1));
        }

        private Matcher find(String line, int at) {
            if (separator != 0) {
                Matcher cell = at(CELL, line, at);
                if (cell.lookingAt()) {
                    return cell;
                }
                if (separator != '|' && separator != '!' && (line.charAt(at) == separator || line.charAt(at) == '"')) {
                    Matcher one = Pattern.compile(".").matcher(line).region(at, line.length());
                    one.lookingAt();
                    return one;
                }
            }
            if (inMail && line.charAt(at) == ',') {
                Matcher subject = at(SUBJECT, line, at);
                if (subject.lookingAt()) {
                    return subject;
                }
            }
            for (Pattern pattern : beginningWith(line.charAt(at))) {
                Matcher matcher = at(pattern, line, at);
                if (matcher.lookingAt()) {
                    return matcher;
                }
            }
            return null;
        }

        private static List<Pattern> beginningWith(char character) {
            return switch (character) {
                case '*', '_', '`', '#', '+', '~' -> List.of(MARKS);
                case '^' -> List.of(END, MARKS);
                case '[' -> List.of(MACRO, ROLE, OTHER);
                case ']' -> List.of(END, OTHER);
                case ',' -> List.of(END);
                case '<' -> List.of(REFERENCE, SCHEME, TAG, OTHER);
                case '-' -> List.of(TAG);
                case '&' -> List.of(ENTITY);
                case '{' -> List.of(ATTRIBUTE);
                case ':', ';' -> List.of(TERM);
                case '>', '|', '\\', '(', ')', '"', ' ' -> List.of(OTHER);
                case 'f' -> List.of(FOOTNOTE, LINK, SCHEME);
                case 'h', 'l', 'm', 'x', 'i' -> List.of(REFERENCE, LINK, SCHEME, MACRO);
                case 'p', 'a', 's', 'k', 'b' -> List.of(MACRO);
                default -> List.of();
            };
        }

        private static Matcher at(Pattern pattern, String line, int at) {
            return pattern.matcher(line)
                    .region(at, line.length())
                    .useTransparentBounds(true)
                    .useAnchoringBounds(false);
        }

        /** Adds the markup and returns where to go on. */
        private int take(Matcher found, int at, int number) {
            String markup = found.group();
            Pattern pattern = found.pattern();
            inMail = pattern == LINK ? markup.contains("mailto:") : inMail && !markup.endsWith("]");
            if (pattern == FOOTNOTE) {
                add(new Piece(Kind.OPTIONAL, markup, number, at));
                footnoteDepth++;
            } else if (pattern == REFERENCE) {
                add(new Piece(Kind.REFERENCE, markup, number, at));
            } else if (pattern == MARKS) {
                add(new Piece(Kind.MARK, markup, number, at));
            } else if (pattern == ENTITY) {
                add(new Piece(Kind.CHARACTER, markup, number, at));
            } else if (pattern == ATTRIBUTE) {
                boolean known = CHARACTERS.containsKey(found.group(1));
                add(new Piece(known ? Kind.CHARACTER : Kind.TEXT, markup, number, at));
            } else {
                bracket(markup, at, number);
            }
            return found.end();
        }

        private void bracket(String markup, int at, int number) {
            if (footnoteDepth > 0 && markup.endsWith("[")) {
                footnoteDepth++;
            }
            add(new Piece(Kind.OPTIONAL, markup, number, at));
            if (footnoteDepth > 0 && markup.endsWith("]") && markup.indexOf('[') < 0) {
                footnoteDepth--;
            }
        }
    }
}
