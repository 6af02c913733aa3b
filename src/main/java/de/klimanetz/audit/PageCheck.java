package de.klimanetz.audit;

import de.klimanetz.problem.Problems;

/** Finds one kind of fault in one page. */
interface PageCheck {

    void find(AuditedPage page, Problems problems);
}
