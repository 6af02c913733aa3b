package de.klimanetz.asciidoc;

import de.klimanetz.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Compares the visible characters of a part of the source with those of its HTML: what is typed appears, in order, and
 * nothing else. AsciiDoc drops characters without a word where it takes them for markup.
 */
final class Conservation {

    private static final int CONTEXT = 25;

    /** Points of a list, of which only one would change. */
    private static final Pattern LETTERED = Pattern.compile("\\([ABD]\\)");

    private static final Pattern LINKS_AND_SPACES = Pattern.compile("[\uE000\uE001\\s]+");

    private Conservation() {}

    /**
     * Returns what differs, at most one difference in the order of the characters.
     *
     * @param line of the part, for what is only in the result
     * @param result see {@link VisibleText}
     */
    static List<Conversion.Finding> findings(Lines lines, List<SourceText.Piece> source, int line, String result) {
        ShownText shown = ShownText.of(result);
        Alignment alignment = new Alignment(source, shown);
        Optional<Alignment.Difference> difference = alignment.run();
        if (difference.isPresent()) {
            return List.of(difference(difference.get(), lines, line, shown));
        }
        List<Conversion.Finding> findings = new ArrayList<>();
        FormattingMarks.accidents(alignment.marks(), lines)
                .forEach(accident -> findings.add(new Conversion.Finding(accident.line(), accident.message())));
        alignment.replaced().forEach(piece -> replaced(piece.line(), lines, findings));
        return findings;
    }

    private static void replaced(int number, Lines lines, List<Conversion.Finding> findings) {
        String line = lines.all().get(number - 1);
        if (LETTERED.matcher(line).find()) {
            findings.add(new Conversion.Finding(
                    number, "Aus „(C)“ wird auf der Seite „©“. Soll es bleiben: \\(C)", Severity.HINT));
        }
        if (line.contains("<=")) {
            findings.add(new Conversion.Finding(
                    number, "Aus „<=“ wird auf der Seite „⇐“. Schreiben Sie ≤ oder „höchstens“.", Severity.HINT));
        }
    }

    private static Conversion.Finding difference(
            Alignment.Difference difference, Lines lines, int line, ShownText shown) {
        String result = excerpt(shown, difference.shownAt());
        return difference
                .piece()
                .map(piece -> lost(piece.line(), lines.all().get(piece.line() - 1), difference.offset(), result))
                .orElseGet(() -> new Conversion.Finding(
                        line,
                        "Auf der Seite stünde „" + result
                                + "“, das so nicht im Text steht. Schreiben Sie die Stelle aus."));
    }

    private static Conversion.Finding lost(int number, String line, int offset, String result) {
        int at = Math.min(offset, line.length());
        String near = line.substring(Math.max(0, at - CONTEXT), Math.min(line.length(), at + CONTEXT));
        return new Conversion.Finding(
                number,
                "Hier ginge Text verloren: Aus „" + excerpt(line, at) + "“ würde auf der Seite „" + result + "“. "
                        + CharacterReferences.advice(near));
    }

    private static String excerpt(ShownText shown, int index) {
        String head = plain(shown.text().substring(0, shown.position(index)));
        String all = plain(shown.text());
        return excerpt(all, Math.min(head.length(), all.length()));
    }

    private static String plain(String result) {
        return LINKS_AND_SPACES.matcher(result).replaceAll(" ");
    }

    private static String excerpt(String text, int at) {
        int start = Math.max(0, at - CONTEXT);
        int end = Math.min(text.length(), at + CONTEXT);
        return (start > 0 ? "…" : "") + text.substring(start, end).strip() + (end < text.length() ? "…" : "");
    }
}
