package de.klimanetz.audit;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.util.List;
import java.util.Map;

/** Looks at every page, on all cores, then at the links between them. */
public final class Audit {

    private static final List<PageCheck> CHECKS = List.of(
            MissingBasics::find,
            HeadingOrder::find,
            DuplicateAnchors::find,
            MissingAltTexts::find,
            ForeignRequests::find,
            InlineCode::find);

    private final Map<String, Place> sources;
    private final SourceLines lines;
    private final Problems problems;

    /**
     * @param sources the file of the editor behind the path of a page
     * @param lines where to look for the line of a finding
     */
    public Audit(Map<String, Place> sources, SourceLines lines, Problems problems) {
        this.sources = sources;
        this.lines = lines;
        this.problems = problems;
    }

    public void audit(Staging staging) {
        DeadLinks deadLinks = new DeadLinks(staging);
        staging.pages().parallelStream().forEach(path -> {
            AuditedPage page = AuditedPage.of(path, staging.text(path).orElseThrow(), place(path), lines);
            CHECKS.forEach(check -> check.find(page, problems));
            deadLinks.add(page);
        });
        deadLinks.report(lines, problems);
    }

    private Place place(String path) {
        return sources.getOrDefault(path, Place.of("output/" + path));
    }
}
