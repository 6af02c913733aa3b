package de.klimanetz.asciidoc;

import de.klimanetz.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines that Asciidoctor reads as something else than was meant, without a word. */
final class LineSlips {

    private static final Pattern INDENTED = Pattern.compile("[ \\t]+\\S.*");
    private static final Pattern SENTENCE = Pattern.compile(
            "\\s*[„\"(]?\\p{Lu}[\\p{L}\\p{M}-]*,?(?:\\s+[^\\s{};=<>$|\\\\]{1,60}){3,200}(?<=[.!?])\\s*");

    /** Names of anchors begin with a small letter, names of pages in a wiki with a capital one. */
    private static final Pattern WIKI_LINK = Pattern.compile("(?<![\\\\+`])\\[\\[\\p{Lu}[^\\[\\]]{0,100}]]");

    /** Signs in front of points that word processors leave. */
    private static final Pattern WORD_BULLET = Pattern.compile("\\s*(?:[•·▪●○◦‣∙■□➢➔]\\s*|[–—]\\s+|[o§ü]\\t\\s*)\\S.*");

    /** Words of the navigation of a website, which come along when its text is copied. */
    private static final Pattern NAVIGATION = Pattern.compile(
            "(?:Sprungziele|Inhalt|Inhaltsbereich|Weiterlesen|Mehr lesen|Nach oben|Zum Inhalt(?: springen)?|Seite (?:drucken|teilen|vorlesen)|Vorlesen)[:.…]?");

    private LineSlips() {}

    static List<Conversion.Finding> findings(Lines lines, Blocks blocks) {
        List<Conversion.Finding> findings = new ArrayList<>();
        for (int number = 1; number <= lines.all().size(); number++) {
            String line = lines.all().get(number - 1);
            if (line.isBlank()) {
                continue;
            }
            if (Lines.isConflictMark(line)) {
                findings.add(
                        new Conversion.Finding(
                                number,
                                "Hier steht eine Marke von git: Zwei Änderungen derselben Stelle sind nicht zusammengeführt. "
                                        + "Lassen Sie stehen, was gilt, und löschen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>."));
            } else if (blocks.isProse(number)) {
                check(lines, number, line, findings);
            } else if (blocks.kinds().get(number - 1) == Blocks.Kind.VERBATIM
                    && lines.all().get(number - 2).startsWith("-")
                    && isFirst(blocks, number)
                    && SENTENCE.matcher(line).matches()
                    && !isAnnounced(lines, number - 1)
                    && isClosed(lines, number - 1)) {
                findings.add(new Conversion.Finding(
                        number,
                        "Zwischen zwei Linien wie „"
                                + lines.all().get(number - 2).strip()
                                + "“ steht der Text als Programmcode auf der Seite. Für eine Trennlinie: '''",
                        Severity.HINT));
            }
        }
        return findings;
    }

    private static void check(Lines lines, int number, String line, List<Conversion.Finding> findings) {
        Matcher anchor = WIKI_LINK.matcher(line);
        if (anchor.find()) {
            findings.add(new Conversion.Finding(
                    number,
                    "„" + anchor.group() + "“ gilt als Sprungmarke und stünde nicht auf der Seite. Schreibweise eines "
                            + "Verweises: xref:../kommunen/ahaus.adoc[Ahaus]"));
        }
        if (BlockAttributes.isLine(line) && BlockAttributes.isText(line)) {
            findings.add(new Conversion.Finding(
                    number,
                    "Die Zeile „" + line.strip()
                            + "“ gilt wegen der eckigen Klammern als Angabe zum nächsten Block und stünde nicht auf der Seite. "
                            + "Ist es Text, nehmen Sie runde Klammern: ("
                            + line.strip().replaceAll("^\\[|]$", "") + ")"));
        } else if (BlockAttributes.isLine(line) && isLast(lines, number)) {
            findings.add(new Conversion.Finding(
                    number,
                    "Nach der Zeile „" + line.strip() + "“ kommt nichts mehr, wofür sie gilt. Löschen Sie sie."));
        } else if (INDENTED.matcher(line).matches()
                && isBlank(lines, number - 1)
                && !isInList(lines, number)
                && SENTENCE.matcher(line).matches()) {
            findings.add(new Conversion.Finding(
                    number,
                    "Die Zeile beginnt mit Leerzeichen oder Tabulator; so steht sie als Programmcode auf der Seite. "
                            + "Löschen Sie, was vor dem ersten Wort steht.",
                    Severity.HINT));
        } else if (NAVIGATION.matcher(line.strip()).matches()) {
            findings.add(new Conversion.Finding(
                    number,
                    "„" + line.strip()
                            + "“ sieht aus, als wäre es von einer anderen Website mitkopiert. Gehört es nicht zum "
                            + "Text, löschen Sie die Zeile.",
                    Severity.HINT));
        } else if (WORD_BULLET.matcher(line).matches()) {
            findings.add(new Conversion.Finding(
                    number, "Listen beginnen mit einem Stern. Schreibweise: * Punkt", Severity.HINT));
        }
    }

    private static boolean isBlank(Lines lines, int number) {
        return number < 1 || lines.all().get(number - 1).isBlank();
    }

    private static boolean isLast(Lines lines, int number) {
        return lines.all().stream().skip(number).allMatch(String::isBlank);
    }

    /** An indented line below an item belongs to it. */
    private static boolean isInList(Lines lines, int number) {
        for (int above = number - 1; above >= 1; above--) {
            String line = lines.all().get(above - 1);
            if (!line.isBlank()) {
                return line.matches("\\s*([*.]+|-|\\d+\\.|[a-zA-Z]\\.)\\s+.*|.*(::|;;)(\\s.*)?|\\s+.*|\\+");
            }
        }
        return false;
    }

    private static boolean isFirst(Blocks blocks, int number) {
        return blocks.kinds().get(number - 2) == Blocks.Kind.OTHER;
    }

    private static boolean isClosed(Lines lines, int delimiter) {
        String wanted = lines.all().get(delimiter - 1).stripTrailing();
        return lines.all().stream()
                .skip(delimiter)
                .anyMatch(line -> line.stripTrailing().equals(wanted));
    }

    /** Returns whether attributes above the delimiter ask for the block. */
    private static boolean isAnnounced(Lines lines, int delimiter) {
        String above = delimiter > 1 ? lines.all().get(delimiter - 2) : "";
        return BlockAttributes.isLine(above)
                || above.startsWith(".")
                || lines.all().get(delimiter - 1).startsWith("```");
    }
}
