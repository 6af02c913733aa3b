package de.klimanetz.csv;

import java.util.List;

/**
 * One row of a table.
 *
 * @param line first line of the row in the file, from 1; cells with line breaks span several lines
 * @param cells without surrounding whitespace
 */
public record Row(int line, List<String> cells) {

    public Row {
        cells = List.copyOf(cells);
    }

    /** Returns the cell of a column, from 0; an empty string if the row is shorter. */
    public String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }
}
