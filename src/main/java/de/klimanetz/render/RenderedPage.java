package de.klimanetz.render;

import de.klimanetz.audit.PageAudit;
import de.klimanetz.output.Staging;
import de.klimanetz.page.WebPage;
import de.klimanetz.problem.Place;
import java.util.List;
import java.util.Optional;

/**
 * A page with its output file.
 *
 * @param audit absent for files other than HTML, which are neither finished nor audited
 * @param fingerprint hash of the page, if already computed
 */
record RenderedPage(WebPage page, byte[] bytes, Optional<PageAudit> audit, Optional<String> fingerprint) {

    /** Returns the path relative to the root of the site. */
    String path() {
        return path(page);
    }

    boolean isSound() {
        return audit.map(PageAudit::problems).map(List::isEmpty).orElse(true);
    }

    static String path(WebPage page) {
        return Staging.path(page.address());
    }

    /** Returns the place that problems of a page refer to: its source file, else its output file. */
    static Place place(WebPage page) {
        return page.source().orElseGet(() -> Place.of("output/" + path(page)));
    }
}
