package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Bounds for what is given to Asciidoctor: it calls itself once per level of nesting, and its patterns look from every
 * mark such as {@code *} to the end of the paragraph, which takes quadratic time. No text that people write comes near.
 */
final class Limits {

    private static final int LINES = 20_000;
    private static final int HEADINGS = 500;
    private static final int ROWS = 5_000;
    private static final int LEVELS = 8;

    /** Marks times characters; 60 million take about a second. */
    private static final long EFFORT_OF_PARAGRAPH = 4_000_000;

    private static final long EFFORT_OF_TEXT = 400_000_000;
    private static final String MARKS = "*_`#+^~[({<@\"'";

    private static final Pattern ITEM = Pattern.compile("\\s*(?:([*.]{1,300}|-)|\\d{1,9}\\.|[a-zA-Z]\\.)\\s.*");
    private static final Pattern QUOTE = Pattern.compile("((?:>\\s?){1,100}).*");
    private static final Pattern TERM = Pattern.compile(".{0,300}?(:{2,300})(?:\\s.*)?");

    private final Lines lines;
    private final Blocks blocks;
    private final List<Conversion.Finding> findings = new ArrayList<>();

    private Limits(Lines lines, Blocks blocks) {
        this.lines = lines;
        this.blocks = blocks;
    }

    /** Returns what exceeds a bound; then the text must not be converted. */
    static List<Conversion.Finding> findings(Lines lines, Blocks blocks) {
        Limits limits = new Limits(lines, blocks);
        limits.checkSize();
        limits.checkLines();
        if (limits.findings.isEmpty()) {
            limits.checkEffort();
        }
        return limits.findings;
    }

    private void checkSize() {
        if (lines.all().size() > LINES) {
            add(LINES, "Der Text hat mehr als " + LINES + " Zeilen. Teilen Sie ihn auf mehrere Dateien auf.");
        }
        if (blocks.depth() > LEVELS) {
            add(
                    blocks.deepest(),
                    "Hier stecken " + blocks.depth() + " Blöcke ineinander, erlaubt sind " + LEVELS + ".");
        }
        int headings = 0;
        int rows = 0;
        for (int number = 1; number <= lines.all().size(); number++) {
            headings += blocks.isProse(number) && lines.all().get(number - 1).startsWith("==") ? 1 : 0;
            if (headings == HEADINGS + 1) {
                add(
                        number,
                        "Das ist Überschrift Nummer " + headings + ". Teilen Sie den Text auf mehrere Dateien auf.");
                return;
            }
            rows = blocks.kinds().get(number - 1) == Blocks.Kind.TABLE ? rows + 1 : 0;
            if (rows == ROWS + 1) {
                add(
                        number,
                        "Die Tabelle hat mehr als " + ROWS + " Zeilen. Legen Sie sie als Datei in content/dokumente.");
            }
        }
    }

    private void checkLines() {
        for (int number = 1; number <= lines.all().size(); number++) {
            String line = lines.all().get(number - 1);
            if (line.length() > Lines.MAX_LENGTH) {
                add(
                        number,
                        "Die Zeile hat " + line.length() + " Zeichen, erlaubt sind " + Lines.MAX_LENGTH
                                + ". Beginnen Sie dazwischen eine neue Zeile.");
            } else if (blocks.isProse(number) && level(line) > LEVELS) {
                add(
                        number,
                        "Das ist Ebene " + level(line) + " einer Liste oder eines Zitats, erlaubt sind " + LEVELS
                                + ".");
                return;
            }
        }
    }

    private static int level(String line) {
        String start = line.substring(0, Math.min(line.length(), 700));
        Matcher item = ITEM.matcher(start);
        if (item.matches()) {
            return item.group(1) == null ? 1 : item.group(1).length();
        }
        Matcher quote = QUOTE.matcher(start);
        if (quote.matches()) {
            return count(quote.group(1), ">");
        }
        Matcher term = TERM.matcher(start);
        return term.matches() ? term.group(1).length() : 0;
    }

    private void checkEffort() {
        long all = 0;
        long marks = 0;
        long characters = 0;
        for (int number = 1; number <= lines.all().size(); number++) {
            String line = lines.all().get(number - 1);
            boolean inside = blocks.isProse(number) && !line.isBlank();
            if (!inside || ITEM.matcher(line).matches()) {
                marks = 0;
                characters = 0;
            }
            long before = marks * characters;
            if (inside || blocks.kinds().get(number - 1) == Blocks.Kind.TABLE) {
                marks += count(line, MARKS);
                characters += line.length();
            }
            long effort = marks * characters;
            all += effort - before;
            if (effort > EFFORT_OF_PARAGRAPH && before <= EFFORT_OF_PARAGRAPH || all > EFFORT_OF_TEXT) {
                add(
                        number,
                        "Bis hierhin stehen zu viele Zeichen wie * _ [ + dicht beieinander. Setzen Sie leere Zeilen "
                                + "dazwischen, oder teilen Sie den Text auf.");
                return;
            }
        }
    }

    private void add(int number, String message) {
        findings.add(new Conversion.Finding(number, message));
    }

    private static int count(String text, String wanted) {
        return (int)
                text.chars().filter(character -> wanted.indexOf(character) >= 0).count();
    }
}
