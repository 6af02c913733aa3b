package de.klimanetz.asciidoc.plain;

import java.util.regex.Pattern;

/** What a line may be. Any other line is refused, so that no construct passes unnoticed. */
enum LineKind {
    BLANK,
    COMMENT,
    HEADING,
    /** {@code .Title} of the block below. */
    TITLE,
    /** {@code [role, name=value]} of the block below. */
    ATTRIBUTES,
    ITEM,
    /** The line around a table. */
    TABLE,
    ROW,
    IMAGE,
    /** The line around an example or admonition. */
    EXAMPLE,
    SIDEBAR,
    QUOTE,
    INDENTED,
    /** {@code Term:: description}. */
    TERM,
    TEXT;

    private static final Pattern HEADING_LINE = Pattern.compile("={2,4} +[^ =].*[^=]|={2,4} +[^ =]");
    private static final Pattern ITEM_LINE = Pattern.compile("(?:-|\\*{1,5}|\\.{1,5}) +[^ ].*");
    private static final Pattern NUMBERED = Pattern.compile("(?:\\d+\\.|[a-zA-Z]\\.|[IVXivx]+\\))(?: .*)?");
    private static final Pattern IMAGE_LINE = Pattern.compile("image::[^\\[\\]:]+\\[[^\\[\\]]*]");

    /** Begin something else at the start of a line, such as a quotation, a callout or an attribute entry. */
    private static final String REFUSED_AT_START = "#:<>•";

    /** @param line without spaces at its end */
    static LineKind of(String line) {
        if (line.isEmpty()) {
            return BLANK;
        }
        char first = line.charAt(0);
        LineKind kind = switch (first) {
            case '=' -> line.equals("====") ? EXAMPLE : only(HEADING_LINE, line, HEADING);
            case '/' -> comment(line);
            case '.' -> ITEM_LINE.matcher(line).matches() ? ITEM : title(line);
            case '[' -> line.endsWith("]") ? ATTRIBUTES : TEXT;
            case '|' -> line.equals("|===") ? TABLE : ROW;
            case '*' -> line.equals("****") ? SIDEBAR : item(line);
            case '-' -> item(line);
            case '_' -> line.equals("____") ? QUOTE : TEXT;
            case ' ' -> INDENTED;
            case 'i' -> line.startsWith("image::") ? only(IMAGE_LINE, line, IMAGE) : TEXT;
            default -> TEXT;
        };
        boolean term = kind == TEXT && isTerm(line);
        if (kind != IMAGE && !term && line.contains("::") || line.contains(";;")) {
            throw new NotPlain("Makro oder mehrere Doppelpunkte");
        }
        if (kind == TEXT || kind == ITEM || kind == INDENTED) {
            checkText(line, kind);
        }
        return term ? TERM : kind;
    }

    private static boolean isTerm(String line) {
        int separator = line.indexOf("::");
        return separator > 0
                && separator == line.lastIndexOf("::")
                && line.charAt(separator - 1) != ' '
                && line.startsWith(" ", separator + 2);
    }

    private static LineKind only(Pattern pattern, String line, LineKind kind) {
        if (!pattern.matcher(line).matches()) {
            throw new NotPlain("unbekannter Block");
        }
        return kind;
    }

    private static LineKind comment(String line) {
        if (line.startsWith("///")) {
            throw new NotPlain("Kommentarblock");
        }
        return line.startsWith("//") ? COMMENT : TEXT;
    }

    private static LineKind title(String line) {
        if (line.length() < 2 || line.charAt(1) == '.' || line.charAt(1) == ' ') {
            throw new NotPlain("unbekannter Block");
        }
        return TITLE;
    }

    private static LineKind item(String line) {
        return ITEM_LINE.matcher(line).matches() ? ITEM : TEXT;
    }

    private static void checkText(String line, LineKind kind) {
        String text = kind == INDENTED ? line.stripLeading() : line;
        boolean marker = kind != ITEM
                && (NUMBERED.matcher(text).matches()
                        || kind == INDENTED && ITEM_LINE.matcher(text).matches());
        if (marker || REFUSED_AT_START.indexOf(text.charAt(0)) >= 0 || text.startsWith("```")) {
            throw new NotPlain("Aufzählung mit Nummern oder Zeichen am Zeilenanfang");
        }
        if (text.startsWith("--")
                || text.chars().noneMatch(character -> Characters.isLetterOrDigit((char) character))) {
            throw new NotPlain("Zeile aus Zeichen");
        }
    }
}
