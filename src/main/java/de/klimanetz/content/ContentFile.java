package de.klimanetz.content;

import de.klimanetz.csv.Table;
import de.klimanetz.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * The parse result of one file in {@code content/}: an AsciiDoc source, a table, or a file to copy unchanged. If it is
 * none of these, the problems contain the reason.
 *
 * @param published whether the file is copied to the output unchanged
 */
record ContentFile(Optional<Source> source, Optional<Table> table, boolean published, List<Problem> problems) {}
