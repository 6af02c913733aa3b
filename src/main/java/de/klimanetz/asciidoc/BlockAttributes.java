package de.klimanetz.asciidoc;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines in square brackets. Asciidoctor reads every one of them as attributes of the next block and shows none, also
 * where there is no next block, or where it is a sentence such as {@code [Foto: Stadt Ahaus]}.
 */
final class BlockAttributes {

    /** As in Asciidoctor, Asciidoctor::BlockAttributeLineRx. */
    private static final Pattern LINE = Pattern.compile(
            "\\[(?:|[\\w.#%{,\"'].*|\\[(?:|[\\p{Alpha}_:][\\w\\-:.]*(?:, *.+)?)])]", Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern ANCHOR = Pattern.compile("\\[\\[.*]]");
    private static final Pattern SHORTHAND = Pattern.compile("([\\w-]*)([.#%][^.#%\\s\"',\\[\\]]+)*");
    private static final Pattern NAMED = Pattern.compile("[a-zA-Z][\\w-]*\\s*=.*");
    private static final Pattern QUOTED_VALUE = Pattern.compile("\\b[a-zA-Z][\\w-]{0,30}=[\"']");
    private static final Pattern SEPARATOR = Pattern.compile("\\bseparator=\"?([^\\s\"\\],])");
    private static final Set<String> STYLES = Set.of(
            "",
            "note",
            "tip",
            "important",
            "warning",
            "caution",
            "quote",
            "verse",
            "source",
            "listing",
            "literal",
            "example",
            "sidebar",
            "open",
            "pass",
            "comment",
            "normal",
            "discrete",
            "float",
            "horizontal",
            "qanda",
            "bibliography",
            "stem",
            "latexmath",
            "asciimath",
            "arabic",
            "decimal",
            "loweralpha",
            "upperalpha",
            "lowerroman",
            "upperroman",
            "lowergreek",
            "square",
            "circle",
            "disc",
            "none",
            "no-bullet",
            "unstyled",
            "unnumbered",
            "preface",
            "abstract",
            "partintro",
            "appendix",
            "glossary",
            "index",
            "colophon",
            "dedication",
            "acknowledgments");
    private static final List<String> WITH_POSITIONS = List.of("quote", "verse", "source", "stem");

    private BlockAttributes() {}

    /** Returns whether Asciidoctor takes the line for attributes. */
    static boolean isLine(String line) {
        return line.startsWith("[") && LINE.matcher(line.stripTrailing()).matches();
    }

    /** Returns what separates the cells of the next table, if the line names it. */
    static Optional<Character> separator(String line) {
        return Optional.of(SEPARATOR.matcher(line))
                .filter(matcher -> isLine(line) && matcher.find())
                .map(matcher -> matcher.group(1).charAt(0));
    }

    /** Returns whether the line, which {@link #isLine is one} of attributes, was meant as text. */
    static boolean isText(String line) {
        String attributes = line.strip().substring(1, line.strip().length() - 1);
        if (ANCHOR.matcher(line.strip()).matches()
                || QUOTED_VALUE.matcher(attributes).find()
                || attributes.startsWith("\"")
                || attributes.startsWith(",")) {
            return false;
        }
        String[] parts = attributes.split(",", 2);
        Matcher first = SHORTHAND.matcher(parts[0].strip());
        String style = first.matches() ? first.group(1).toLowerCase(Locale.ROOT) : "?";
        if (WITH_POSITIONS.contains(style)) {
            return false;
        }
        boolean firstIsKnown =
                STYLES.contains(style) || NAMED.matcher(parts[0].strip()).matches();
        return !firstIsKnown
                || parts.length > 1
                        && Arrays.stream(parts[1].split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)"))
                                .map(String::strip)
                                .anyMatch(part -> part.contains(" ")
                                        && !NAMED.matcher(part).matches());
    }
}
