package de.klimanetz.problem;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects findings without duplicates. Thread-safe. */
public final class Problems {

    private final ConcurrentSkipListSet<Problem> found = new ConcurrentSkipListSet<>();

    /** Returns a new collection with the same findings. */
    public Problems copy() {
        Problems copy = new Problems();
        copy.found.addAll(found);
        return copy;
    }

    public void error(Place place, String message) {
        found.add(new Problem(place, Severity.ERROR, message));
    }

    public void hint(Place place, String message) {
        found.add(new Problem(place, Severity.HINT, message));
    }

    public void add(Collection<Problem> problems) {
        if (!problems.isEmpty()) {
            found.addAll(problems);
        }
    }

    /** Returns a snapshot, ordered by place, severity and message. */
    public List<Problem> all() {
        return List.copyOf(found);
    }

    public boolean hasErrors() {
        return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
    }

    /**
     * Returns whether a file in a folder has an error, so that an item may be missing.
     *
     * @param folder relative to the project, with a slash at the end
     */
    public boolean hasErrorsIn(String folder) {
        return found.stream()
                .anyMatch(problem -> problem.severity() == Severity.ERROR
                        && problem.place().file().startsWith(folder));
    }

    /** @throws ContentProblems if there are errors so far */
    public void stopOnErrors() {
        if (hasErrors()) {
            throw new ContentProblems(all());
        }
    }
}
