package de.klimanetz.content;

import de.klimanetz.problem.Problem;
import java.util.List;
import java.util.Optional;

/** One file of {@code content/}: a text, something to publish as it is, or neither, and then the problems say why. */
record ContentFile(Optional<Source> source, boolean published, List<Problem> problems) {}
