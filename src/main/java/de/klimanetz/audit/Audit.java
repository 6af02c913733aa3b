package de.klimanetz.audit;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Checks the finished pages, first each page alone, then the links between them. */
public final class Audit {

    private static final List<PageCheck> CHECKS = List.of(
            MissingBasics::find,
            HeadingOrder::find,
            DuplicateAnchors::find,
            MissingAltTexts::find,
            ForeignRequests::find,
            InlineCode::find);

    private final SourceLines lines;
    private final DeadLinks deadLinks;

    /** @param lines finds the source line of a problem */
    public Audit(SourceLines lines) {
        this.lines = lines;
        this.deadLinks = new DeadLinks(lines);
    }

    /**
     * Checks one page. Thread-safe.
     *
     * @param path relative to the root of the site
     * @param place the place that problems refer to: the source file, or the page if there is none
     */
    public PageAudit look(String path, Document document, Place place) {
        AuditedPage page = new AuditedPage(path, document, place, lines);
        Problems problems = new Problems();
        CHECKS.forEach(check -> check.find(page, problems));
        Set<String> anchors = page.elementsWith("id").map(Element::id).collect(Collectors.toSet());
        return new PageAudit(path, place, problems.all(), anchors, InternalLinks.of(page));
    }

    /**
     * Reports the problems of all pages and checks the links between them. Not thread-safe.
     *
     * @param pages all HTML pages of the site
     * @param staging all files of the site
     */
    public void report(Collection<PageAudit> pages, Staging staging, Problems problems) {
        pages.forEach(page -> problems.add(page.problems()));
        deadLinks.find(pages, staging, problems);
        StoringScripts.find(staging, problems);
    }
}
