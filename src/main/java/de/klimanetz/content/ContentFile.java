package de.klimanetz.content;

import de.klimanetz.csv.Table;
import de.klimanetz.problem.Problem;
import java.util.List;
import java.util.Optional;

/**
 * One file of {@code content/}: a text, a table, something to publish as it is, or none of these, and then the problems
 * say why.
 */
record ContentFile(Optional<Source> source, Optional<Table> table, boolean published, List<Problem> problems) {}
