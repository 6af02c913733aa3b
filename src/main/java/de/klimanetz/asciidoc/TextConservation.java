package de.klimanetz.asciidoc;

import de.klimanetz.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Applies {@link Conservation} to a whole body, part by part, so that one difference hides no other. Leaves out parts
 * that have an error already, since it explains the difference.
 */
final class TextConservation {

    private static final Pattern METADATA = Pattern.compile("\\.{1,2}[^\\s.].*|//(?!/).*|\\s*");

    private TextConservation() {}

    /**
     * What a heading or block shows.
     *
     * @param line where it begins, behind its attributes and title
     */
    record Shown(int line, String text) {}

    static List<Conversion.Finding> findings(
            Lines lines, List<Shown> body, List<Shown> footnotes, List<Conversion.Finding> known) {
        List<Conversion.Finding> findings = new ArrayList<>();
        List<SourceText.Piece> notes = new ArrayList<>();
        boolean leftOut = false;
        for (int index = 0; index < Math.max(1, body.size()); index++) {
            int first = index == 0 ? 1 : start(lines, body.get(index).line());
            int end = index + 1 < body.size()
                    ? start(lines, body.get(index + 1).line())
                    : lines.all().size() + 1;
            boolean left = known.stream()
                    .anyMatch(finding ->
                            finding.severity() == Severity.ERROR && finding.line() >= first && finding.line() < end);
            leftOut |= left;
            SourceText source = SourceText.of(lines, first, end);
            notes.addAll(source.footnotes());
            if (!left) {
                Shown shown = body.isEmpty() ? new Shown(first, "") : body.get(index);
                findings.addAll(Conservation.findings(lines, source.pieces(), shown.line(), shown.text()));
            }
        }
        if (!leftOut && !notes.isEmpty()) {
            String text = footnotes.stream().map(Shown::text).collect(Collectors.joining(" "));
            findings.addAll(Conservation.findings(lines, notes, notes.get(0).line(), text));
        }
        return findings;
    }

    /** Attributes and the title stand above the line of a block. */
    static int start(Lines lines, int line) {
        int start = line;
        for (int above = start - 1; above >= 1; above--) {
            String text = lines.all().get(above - 1);
            if (!METADATA.matcher(text).matches() && !BlockAttributes.isLine(text)) {
                break;
            }
            if (!text.isBlank()) {
                start = above;
            }
        }
        return start;
    }
}
