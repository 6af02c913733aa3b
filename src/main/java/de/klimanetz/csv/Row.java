package de.klimanetz.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line of the file on which it begins, from 1; a row with line breaks in its cells has several
 * @param cells without space around them
 */
public record Row(int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** The text of a column; empty where the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
