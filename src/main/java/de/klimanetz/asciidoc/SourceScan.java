package de.klimanetz.asciidoc;

import de.klimanetz.asciidoc.SourceText.Kind;
import de.klimanetz.asciidoc.SourceText.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Divides lines into pieces, see {@link SourceText}. */
final class SourceScan {

    private static final Pattern COMMENT = Pattern.compile("//(?!/).*");
    private static final Pattern VERBATIM = Pattern.compile("-{4,}|\\.{4,}|`{3}\\w*|\\+{4,}|/{4,}");
    private static final Pattern TABLE = Pattern.compile("[|!,:]={3,}");
    private static final Pattern MARKUP_LINE = Pattern.compile(
            "={4,}|\\*{4,}|_{4,}|--|'{3,}|-{3}|- - -|\\*{3}|\\* \\* \\*|<{3,}|~{4,}|\\^{4,}|\\+|(?:image|include|ifdef|ifndef|ifeval|endif|toc)::.*\\[.*]|:!?[\\p{L}_][\\p{L}\\d_-]*!?:(?:[^:].*)?");
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

    private static final Pattern FIRST_CELL =
            Pattern.compile("\\s*" + InlineMarkup.SPAN + "?" + InlineMarkup.ALIGNMENT + "?[a-z]?[|!¦]");

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> footnotes = new ArrayList<>();
    private final List<Piece> attribution = new ArrayList<>();
    private String openBlock = "";
    private char separator;
    private char nextSeparator;
    private int footnoteDepth;
    private boolean inMail;

    /** Adds a line; lines must be added in order. */
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
            char opened = nextSeparator == 0 ? stripped.charAt(0) : nextSeparator;
            separator = separator == 0 ? opened : 0;
            nextSeparator = 0;
        } else if (COMMENT.matcher(stripped).matches()
                || MARKUP_LINE.matcher(stripped).matches()
                || BlockAttributes.isLine(stripped)) {
            attributionOf(stripped, number);
            nextSeparator = BlockAttributes.separator(stripped).orElse(nextSeparator);
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

    /** Returns what has been scanned. Who is quoted is named above the quote and shown below. */
    SourceText text() {
        pieces.addAll(attribution);
        return new SourceText(pieces, footnotes);
    }

    private void text(String line, int number) {
        int from = 0;
        if (footnoteDepth == 0) {
            from = InlineMarkup.dividesCells(separator)
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
            Optional<Matcher> found = InlineMarkup.find(line, at, separator, inMail);
            if (found.isEmpty()) {
                at++;
            } else {
                if (text < at) {
                    add(new Piece(Kind.TEXT, line.substring(text, at), number, text));
                }
                at = take(found.get(), at, number);
                text = at;
            }
        }
        if (text < line.length()) {
            add(new Piece(Kind.TEXT, line.substring(text), number, text));
        }
    }

    /** Adds the markup and returns where to go on. */
    private int take(Matcher found, int at, int number) {
        String markup = found.group();
        Pattern pattern = found.pattern();
        inMail = pattern == InlineMarkup.LINK ? markup.contains("mailto:") : inMail && !markup.endsWith("]");
        if (pattern == InlineMarkup.FOOTNOTE) {
            add(new Piece(Kind.OPTIONAL, markup, number, at));
            footnoteDepth++;
        } else if (pattern == InlineMarkup.REFERENCE) {
            add(new Piece(Kind.REFERENCE, markup, number, at));
        } else if (pattern == InlineMarkup.MARKS) {
            add(new Piece(Kind.MARK, markup, number, at));
        } else if (pattern == CharacterReferences.ENTITY) {
            add(new Piece(Kind.CHARACTER, markup, number, at));
        } else if (pattern == CharacterReferences.ATTRIBUTE) {
            boolean known = CharacterReferences.isCharacter(found.group(1));
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
