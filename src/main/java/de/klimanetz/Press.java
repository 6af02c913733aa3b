package de.klimanetz;

import de.klimanetz.audit.Audit;
import de.klimanetz.audit.PageAudit;
import de.klimanetz.audit.SourceLines;
import de.klimanetz.bake.Bakery;
import de.klimanetz.finish.Finisher;
import de.klimanetz.finish.Finisher.FinishedPage;
import de.klimanetz.model.Settings;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import de.klimanetz.view.Chrome;
import de.klimanetz.view.WebPage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Makes files of pages: bakes, finishes and audits each, on all cores. A page that shows the same as last time is not
 * made again. For other templates, assets or settings a new press is needed.
 */
final class Press {

    /** A page and what was made of it; files that are no HTML are neither finished nor audited. */
    private record Print(WebPage page, String path, byte[] bytes, Optional<PageAudit> audit) {

        boolean isSound() {
            return audit.map(PageAudit::problems).map(List::isEmpty).orElse(true);
        }
    }

    private final Bakery bakery;
    private final Audit audit;
    private final Finisher finisher;
    private final Staging assets;
    private Optional<Chrome> chrome = Optional.empty();
    private Map<String, Print> prints = Map.of();

    /** @throws de.klimanetz.problem.ContentProblems when there are no templates */
    Press(Path project, Settings settings, Problems problems) {
        bakery = new Bakery(project, problems);
        audit = new Audit(new SourceLines(project));
        assets = bakery.assets();
        finisher = new Finisher(settings, assets);
    }

    /** Stages the pages, and all that they load. */
    void print(Chrome around, List<WebPage> pages, Staging staging, Problems problems) {
        Map<String, Print> known = chrome.equals(Optional.of(around)) ? prints : Map.of();
        Map<String, Print> next = new ConcurrentHashMap<>(2 * pages.size());
        List<WebPage> fresh = pages.parallelStream()
                .filter(page -> {
                    Print before = known.get(page.address());
                    boolean same = before != null && before.page().equals(page) && before.isSound();
                    if (same) {
                        next.put(page.address(), before);
                    }
                    return !same;
                })
                .toList();
        bakery.bake(around, fresh, (page, text) -> next.put(page.address(), print(page, text)), problems);
        chrome = Optional.of(around);
        prints = next;
        staging.put(assets);
        next.values().forEach(print -> staging.put(print.path(), print.bytes()));
    }

    /** Reports what the audit of the pages has found, now that all files are there. */
    void report(Staging staging, Problems problems) {
        List<PageAudit> audits = prints.values().stream()
                .flatMap(print -> print.audit().stream())
                .toList();
        audit.report(audits, staging, problems);
    }

    private Print print(WebPage page, String text) {
        String path = Staging.path(page.address());
        if (!path.endsWith(".html")) {
            return new Print(page, path, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        }
        FinishedPage finished = finisher.finish(path, text);
        Place place = page.source().orElse(Place.of("output/" + path));
        return new Print(
                page,
                path,
                finished.text().getBytes(StandardCharsets.UTF_8),
                Optional.of(audit.look(path, finished.document(), place)));
    }
}
