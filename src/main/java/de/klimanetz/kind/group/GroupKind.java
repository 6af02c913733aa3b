package de.klimanetz.kind.group;

import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.Term;

/** The kind of a group. */
enum GroupKind implements Keyed {
    WORKING_GROUP("arbeitskreis", "Arbeitskreis"),
    TASK_FORCE("arbeitsgruppe", "Arbeitsgruppe"),
    CORE_TEAM("kernteam", "Kernteam"),
    ADVISORY_BOARD("beirat", "Beirat"),
    STEERING("lenkungskreis", "Lenkungskreis");

    private final Term term;

    GroupKind(String key, String label) {
        this.term = new Term(key, label);
    }

    @Override
    public Term term() {
        return term;
    }
}
