package de.klimanetz.csv;

import java.util.List;

/** A header and the rows below it, without blank rows. The header of an empty file has no cells. */
public record Table(Row header, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }
}
