package de.klimanetz;

import de.klimanetz.audit.PageAudit;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.view.WebPage;
import java.util.List;
import java.util.Optional;

/**
 * A page and what was made of it.
 *
 * @param path relative to the root of the site
 * @param audit absent for files that are no HTML, which are neither finished nor audited
 */
record Print(WebPage page, String path, byte[] bytes, Optional<PageAudit> audit) {

    Print(WebPage page, byte[] bytes, Optional<PageAudit> audit) {
        this(page, path(page), bytes, audit);
    }

    boolean isSound() {
        return audit.map(PageAudit::problems).map(List::isEmpty).orElse(true);
    }

    static String path(WebPage page) {
        return Staging.path(page.address());
    }

    /** Where an editor or the author of a template must look when something is wrong with a page. */
    static Place place(WebPage page) {
        return page.source().orElseGet(() -> Place.of("output/" + path(page)));
    }
}
