package de.klimanetz.problem;

import java.util.List;

/** Ends a run whose content has errors; carries all that was found until then. */
public final class ContentProblems extends RuntimeException {

    private final transient List<Problem> problems;

    public ContentProblems(List<Problem> problems) {
        super(problems.size() + " Probleme im Inhalt");
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
