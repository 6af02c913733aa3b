package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks that Asciidoctor has paired although nobody meant them: {@code A+++. Ein Gerät mit A+++}. A pair that is meant
 * encloses text without spaces at its ends, and inside of a word no spaces at all. Backticks, also
 * with a plus sign inside, may enclose anything.
 */
final class FormattingMarks {

    private FormattingMarks() {}

    /** @param message in German */
    record Accident(int line, String message) {}

    /** @param marks those that have vanished from one part of a text, in order */
    static List<Accident> accidents(List<SourceText.Piece> marks, Lines lines) {
        Map<String, SourceText.Piece> open = new HashMap<>();
        List<Accident> accidents = new ArrayList<>();
        for (SourceText.Piece mark : marks) {
            if (mark.text().startsWith("`")) {
                continue;
            }
            SourceText.Piece start = open.remove(mark.text());
            if (start == null) {
                open.put(mark.text(), mark);
            } else if (isAccident(start, mark, lines)) {
                accidents.add(new Accident(start.line(), message(start, lines)));
            }
        }
        return accidents;
    }

    private static boolean isAccident(SourceText.Piece start, SourceText.Piece end, Lines lines) {
        String first = lines.all().get(start.line() - 1);
        String last = lines.all().get(end.line() - 1);
        int from = start.offset() + start.text().length();
        if (start.offset() > 0 && first.charAt(start.offset() - 1) == '`') {
            return false;
        }
        boolean inWord = start.offset() > 0 && Character.isLetterOrDigit(first.charAt(start.offset() - 1));
        return isBlank(first, from)
                || isBlank(last, end.offset() - 1)
                || start.line() == end.line() && isSeveral(start.text(), first.substring(from, end.offset()))
                || inWord && (start.line() != end.line() || hasBlank(first, from, end.offset()));
    }

    /** One more mark between the two, as in {@code #eins und #zwei#}, or a number in literal text: {@code +49 …+}. */
    private static boolean isSeveral(String mark, String inside) {
        Matcher another = Pattern.compile(
                        "(?<![\\p{L}\\d])" + Pattern.quote(mark) + "|" + Pattern.quote(mark) + "(?![\\p{L}\\d])")
                .matcher(inside);
        return another.find() || mark.equals("+") && inside.matches("\\d+\\s.*");
    }

    private static boolean isBlank(String line, int at) {
        return at < 0 || at >= line.length() || Character.isWhitespace(line.charAt(at));
    }

    private static boolean hasBlank(String line, int from, int to) {
        return line.substring(Math.min(from, to), to).chars().anyMatch(Character::isWhitespace);
    }

    private static String message(SourceText.Piece start, Lines lines) {
        String line = lines.all().get(start.line() - 1);
        int end = Math.min(line.length(), start.offset() + 30);
        String excerpt = line.substring(Math.max(0, start.offset() - 20), end).strip();
        return "Das „" + start.text() + "“ in „" + excerpt + "“ gilt als Auszeichnung und stünde nicht auf der Seite. "
                + CharacterReferences.advice(start.text());
    }
}
