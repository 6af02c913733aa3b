package de.klimanetz.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Which lines of a text are prose, by the delimiters of blocks.
 *
 * @param kinds one for each line
 * @param deepest the number of the line where most blocks are open, or 0
 * @param depth how many blocks are open there
 */
record Blocks(List<Kind> kinds, int deepest, int depth) {

    /** What a line belongs to. Comments, passthroughs and the delimiters themselves are OTHER. */
    enum Kind {
        PROSE,
        TABLE,
        VERBATIM,
        OTHER
    }

    private static final Pattern DELIMITER =
            Pattern.compile("-{4,}|={4,}|\\*{4,}|_{4,}|\\.{4,}|\\+{4,}|/{4,}|--|`{3}\\w*|[|,:!]={3,}");

    static Blocks of(Lines lines) {
        List<Kind> kinds = new ArrayList<>(lines.all().size());
        Deque<String> open = new ArrayDeque<>();
        int deepest = 0;
        int depth = 0;
        for (int number = 1; number <= lines.all().size(); number++) {
            String line = lines.all().get(number - 1).stripTrailing();
            String inner = open.isEmpty() ? "" : open.peek();
            boolean closes = !open.isEmpty() && line.equals(inner);
            boolean opens =
                    !closes && !isVerbatim(inner) && DELIMITER.matcher(line).matches() && !isUnderline(lines, number);
            if (closes) {
                open.pop();
            } else if (opens) {
                open.push(line.startsWith("```") ? "```" : line);
                if (open.size() > depth) {
                    depth = open.size();
                    deepest = number;
                }
            }
            kinds.add(closes || opens || line.startsWith("//") && !isVerbatim(inner) ? Kind.OTHER : kind(inner));
        }
        return new Blocks(List.copyOf(kinds), deepest, depth);
    }

    /** A heading may be underlined with a line of its length, give or take one character. */
    private static boolean isUnderline(Lines lines, int number) {
        String line = lines.all().get(number - 1).stripTrailing();
        String above = number > 1 ? lines.all().get(number - 2).stripTrailing() : "";
        boolean startsParagraph =
                number == 2 || number > 2 && lines.all().get(number - 3).isBlank();
        return "=-+".indexOf(line.charAt(0)) >= 0
                && startsParagraph
                && Math.abs(above.length() - line.length()) <= 1
                && above.chars().anyMatch(Character::isLetterOrDigit)
                && !BlockAttributes.isLine(above)
                && !above.startsWith(".");
    }

    boolean isProse(int number) {
        return kinds.get(number - 1) == Kind.PROSE;
    }

    private static boolean isVerbatim(String delimiter) {
        return !delimiter.isEmpty() && "-.`+/".indexOf(delimiter.charAt(0)) >= 0 && !delimiter.equals("--");
    }

    private static Kind kind(String delimiter) {
        if (delimiter.isEmpty() || delimiter.equals("--")) {
            return Kind.PROSE;
        }
        return switch (delimiter.charAt(0)) {
            case '|', '!', ',', ':' -> Kind.TABLE;
            case '-', '.', '`' -> Kind.VERBATIM;
            case '+', '/' -> Kind.OTHER;
            default -> Kind.PROSE;
        };
    }
}
