package de.klimanetz.audit;

import de.klimanetz.problem.Problems;

/** A check for one kind of problem. Thread-safe. */
interface PageCheck {

    void find(AuditedPage page, Problems problems);
}
