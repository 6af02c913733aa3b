package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Lines of a table that have fewer cells than there are columns, while the row goes on in the next line in the middle
 * of that. Asciidoctor only counts all cells, so everything behind a missing cell moves to the left.
 */
final class TableRows {

    private static final Pattern COLUMNS = Pattern.compile("\\[.*?cols=(?:\"([^\"]*)\"|'([^']*)'|([^,\\]]*)).*]");
    private static final Pattern COLUMN = Pattern.compile("(?:(\\d+)\\*)?.*");
    private static final Pattern CELL =
            Pattern.compile("(?<![\\\\])(?:(?<=^|\\s)(\\d{0,4})(?:\\.(\\d{0,4}))?([*+]))?[<^>.]{0,4}[a-z]?\\|");

    private TableRows() {}

    static List<Conversion.Finding> findings(Lines lines, Blocks blocks) {
        List<Conversion.Finding> findings = new ArrayList<>();
        for (int number = 1; number <= lines.all().size(); number++) {
            if (lines.all().get(number - 1).stripTrailing().equals("|===") && !isInside(blocks, number)) {
                int end = end(blocks, number);
                if (end > number + 1 && !hasOwnSeparator(lines, number)) {
                    check(lines, number, end, findings);
                }
                number = end;
            }
        }
        return findings;
    }

    private static boolean hasOwnSeparator(Lines lines, int start) {
        for (int above = start - 1;
                above >= 1 && BlockAttributes.isLine(lines.all().get(above - 1));
                above--) {
            if (BlockAttributes.separator(lines.all().get(above - 1)).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInside(Blocks blocks, int number) {
        return blocks.kinds().get(number - 1) != Blocks.Kind.OTHER;
    }

    /** Returns the number of the line that closes the table. */
    private static int end(Blocks blocks, int start) {
        int end = start + 1;
        while (end <= blocks.kinds().size() && blocks.kinds().get(end - 1) == Blocks.Kind.TABLE) {
            end++;
        }
        return end;
    }

    private static void check(Lines lines, int start, int end, List<Conversion.Finding> findings) {
        int columns = columns(lines, start);
        int filled = 0;
        int rowStart = 0;
        for (int number = start + 1; number < end; number++) {
            int cells = cells(lines.all().get(number - 1));
            if (cells < 0) {
                return;
            }
            if (columns == 0) {
                columns = cells;
            }
            if (cells == 0) {
                continue;
            }
            if (filled > 0 && filled + cells > columns && cells <= columns) {
                findings.add(new Conversion.Finding(
                        rowStart,
                        "Der Zeile der Tabelle fehlen Zellen: Sie hat " + filled + " von " + columns
                                + ". Was nicht feststeht, bleibt als leere Zelle stehen: ein „|“ ohne Text dahinter."));
                return;
            }
            if (filled == 0) {
                rowStart = number;
            }
            filled = (filled + cells) % Math.max(1, columns);
        }
    }

    private static int columns(Lines lines, int start) {
        for (int above = start - 1;
                above >= 1 && BlockAttributes.isLine(lines.all().get(above - 1));
                above--) {
            Matcher matcher = COLUMNS.matcher(lines.all().get(above - 1));
            if (matcher.matches()) {
                String columns = matcher.group(1) != null
                        ? matcher.group(1)
                        : matcher.group(2) != null ? matcher.group(2) : matcher.group(3);
                return columns(columns.strip());
            }
        }
        return 0;
    }

    private static int columns(String written) {
        if (written.matches("\\d{1,3}")) {
            return Integer.parseInt(written);
        }
        int columns = 0;
        for (String column : written.split("[,;]", -1)) {
            Matcher matcher = COLUMN.matcher(column.strip());
            columns += matcher.matches() && matcher.group(1) != null
                    ? Math.min(1000, Integer.parseInt(matcher.group(1).length() > 4 ? "1000" : matcher.group(1)))
                    : 1;
        }
        return columns;
    }

    /** Returns how many columns the cells of a line take; negative if a cell reaches over several rows. */
    private static int cells(String line) {
        Matcher cell = CELL.matcher(line.length() > Lines.MAX_LENGTH ? "" : line);
        int cells = 0;
        while (cell.find()) {
            if (cell.group(2) != null && !cell.group(2).isEmpty()) {
                return -1;
            }
            boolean hasFactor = cell.group(3) != null && !cell.group(1).isEmpty();
            cells += hasFactor ? Integer.parseInt(cell.group(1)) : 1;
        }
        return cells;
    }
}
