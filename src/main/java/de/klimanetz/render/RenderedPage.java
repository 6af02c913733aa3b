package de.klimanetz.render;

import de.klimanetz.audit.PageAudit;
import de.klimanetz.output.Staging;
import de.klimanetz.page.WebPage;
import de.klimanetz.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * A page and the file made of it.
 *
 * @param audit absent for files that are no HTML, which are neither finished nor audited
 * @param fingerprint of the page, if it is known already
 */
record RenderedPage(WebPage page, byte[] bytes, Optional<PageAudit> audit, Optional<String> fingerprint) {

    /** Relative to the root of the site. */
    String path() {
        return path(page);
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
