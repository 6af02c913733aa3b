package de.klimanetz.asciidoc;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What may be markup inside of a line. The patterns are anchored at a position and bounded, so that a scan takes linear
 * time.
 */
final class InlineMarkup {

    static final Pattern LINK = Pattern.compile("(?:xref:[\\w\"#/.:{][^\\[]{0,2000}"
            + "|(?:link:|mailto:|(?=(?:https?|ftp|irc)://))(?:\\+\\+[^+]{1,2000}\\+\\+|[^\\s\\[]{1,2000}))\\[(?!])");
    static final Pattern REFERENCE =
            Pattern.compile("(?:xref:[\\w\"#/.:{][^\\[]{0,2000}\\[]|<<[^\\s,>][^,>]{0,300}>>)");
    private static final Pattern SCHEME =
            Pattern.compile("<?(?:https?|ftp|irc)://|link:|mailto:|<<[^\\s,>][^,>]{0,300},\\s*");
    private static final Pattern END = Pattern.compile("\\^?(?:,\\s*[a-z]{1,20}=[^],]{0,200}){0,9}\\^?]");
    private static final Pattern SUBJECT = Pattern.compile(",[^\\]]{0,1000}]");
    private static final Pattern MACRO = Pattern.compile(
            "(?:pass|anchor|stem|latexmath|asciimath|kbd|btn|icon):[\\w.,#-]{0,100}\\[|\\[\\[[^\\[\\]]{1,300}]]");
    static final Pattern FOOTNOTE = Pattern.compile("footnote:[\\w-]{0,100}\\[");
    private static final Pattern ROLE = Pattern.compile("\\[[^\\[\\]]{1,200}](?=[#*_`^~+])");
    static final Pattern MARKS = Pattern.compile("\\*\\*?|__?|``?|##?|\\+{1,3}|\\^|~");
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z][^<>]{0,300}>|<!--|-->");
    private static final Pattern TERM = Pattern.compile("(?::{2,4}|;;)(?=\\s|$)");
    private static final Pattern OTHER = Pattern.compile("[\\[\\]<>|\\\\]|\\(\\((?!\\()|\\)\\)(?!\\))|\\s\\+$|\"$");

    static final String SPAN = "(?:\\d{1,4}(?:\\.\\d{0,4})?[*+]|\\.\\d{1,4}[*+])";
    static final String ALIGNMENT = "(?:[<^>](?:\\.[<^>])?|\\.[<^>])";

    /**
     * A style alone may be a letter that gets lost, such as a unit. It is meant before a list, or where two spaces or
     * the end of the line set it off and no number stands before it.
     */
    private static final Pattern CELL = Pattern.compile(
            "(?:(?:" + SPAN + ALIGNMENT + "?|" + ALIGNMENT
                    + ")[a-z]?|(?<=[^\\d\\s]\\s{2,9})[a-z](?=\\|)|(?<=[^\\d\\s]\\s{1,9})a(?=\\|\\s*$)|(?<=\\s)a(?=\\|\\s{0,9}[*.-]\\s))?[|!¦]");

    private static final Pattern ANY = Pattern.compile(".");

    private InlineMarkup() {}

    /**
     * Returns what begins at a position.
     *
     * @param separator of the table that the line belongs to, or a zero character
     * @param inMail whether the position is in the brackets of a link to a mail address
     */
    static Optional<Matcher> find(String line, int at, char separator, boolean inMail) {
        if (!mayBegin(line, at, separator)) {
            return Optional.empty();
        }
        char character = line.charAt(at);
        if (separator != 0) {
            Matcher cell = at(CELL, line, at);
            if (cell.lookingAt()) {
                return Optional.of(cell);
            }
            if (!dividesCells(separator) && (character == separator || character == '"')) {
                return looking(ANY, line, at);
            }
        }
        if (inMail && character == ',') {
            Optional<Matcher> subject = looking(SUBJECT, line, at);
            if (subject.isPresent()) {
                return subject;
            }
        }
        for (Pattern pattern : beginningWith(character)) {
            Matcher matcher = at(pattern, line, at);
            if (matcher.lookingAt()) {
                return Optional.of(matcher);
            }
        }
        return Optional.empty();
    }

    /** Returns whether cells may have a style and a span, other than in a table of comma-separated values. */
    static boolean dividesCells(char separator) {
        return "|!¦".indexOf(separator) >= 0;
    }

    private static Optional<Matcher> looking(Pattern pattern, String line, int at) {
        return Optional.of(at(pattern, line, at)).filter(Matcher::lookingAt);
    }

    private static boolean mayBegin(String line, int at, char separator) {
        char character = line.charAt(at);
        if (!Character.isLetterOrDigit(character)) {
            return !Character.isWhitespace(character) || at == line.length() - 2;
        }
        boolean beginsWord = at == 0 || !Character.isLetterOrDigit(line.charAt(at - 1));
        boolean mayBeCell = dividesCells(separator) && at > 0 && Character.isWhitespace(line.charAt(at - 1));
        return character == 'f' || beginsWord && "hlmxpaskbi".indexOf(character) >= 0 || mayBeCell;
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
            case '&' -> List.of(CharacterReferences.ENTITY);
            case '{' -> List.of(CharacterReferences.ATTRIBUTE);
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
}
