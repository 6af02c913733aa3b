package de.klimanetz.problem;

import java.util.List;

/** Thrown if the content has errors. Contains all problems found so far, including hints. */
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
