package de.klimanetz.csv;

import java.util.List;

/** Rows below a header; rows without any text are left out. An empty file is a table whose header has no cells. */
public record Table(Row header, List<Row> rows) {

    public Table {
        rows = List.copyOf(rows);
    }
}
