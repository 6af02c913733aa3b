package de.klimanetz.problem;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects the findings of a whole run, each once, in the order of their places. Safe for use by several threads. */
public final class Problems {

    private final ConcurrentSkipListSet<Problem> found = new ConcurrentSkipListSet<>();

    public void error(Place place, String message) {
        found.add(new Problem(place, Severity.ERROR, message));
    }

    public void hint(Place place, String message) {
        found.add(new Problem(place, Severity.HINT, message));
    }

    /** Takes over what was found elsewhere. */
    public void add(Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            found.addAll(problems);
        }
    }

    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /** Whether a file in the folder, named with a slash at its end, has an error, so that it is not among the items. */
    public boolean hasErrorsIn(String folder) {
        return found.stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR
                        && problem.place().file().startsWith(folder));
    }

    /** Ends a step of the pipeline: returns when nothing is wrong so far, else throws what is. */
    public void stopOnErrors() {
        if (hasErrors()) {
            throw new ContentProblems(all());
        }
    }
}
