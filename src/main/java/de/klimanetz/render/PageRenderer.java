package de.klimanetz;

import de.klimanetz.audit.Audit;
import de.klimanetz.audit.PageAudit;
import de.klimanetz.audit.SourceLines;
import de.klimanetz.bake.Bakery;
import de.klimanetz.finish.Finisher;
import de.klimanetz.finish.Finisher.FinishedPage;
import de.klimanetz.memory.Fingerprint;
import de.klimanetz.model.Settings;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Problems;
import de.klimanetz.view.Chrome;
import de.klimanetz.view.WebPage;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Makes files of pages: bakes, finishes and audits each, on all cores. A page that shows the same as last time is not
 * made again. For other templates, assets or settings a new press is needed.
 */
final class Press {

    private final Bakery bakery;
    private final Audit audit;
    private final Finisher finisher;
    private final Staging assets;
    private final PrintMemory memory;
    private final Optional<String> basis;
    private Optional<Chrome> chrome = Optional.empty();
    private Map<String, Print> prints = Map.of();

    /**
     * @param memory of what other processes have printed
     * @throws de.klimanetz.problem.ContentProblems when there are no templates
     */
    Press(Path project, Settings settings, PrintMemory memory, Problems problems) {
        this.memory = memory;
        Optional<String> files = memory.exists() ? files(project) : Optional.empty();
        bakery = new Bakery(project, problems);
        audit = new Audit(new SourceLines(project));
        assets = bakery.assets();
        finisher = new Finisher(settings, assets);
        basis = files.map(known -> basis(settings, known));
    }

    /**
     * To be looked at before they are read, so that what changes meanwhile is noticed next time; nothing where something
     * cannot be read, such as a link in a circle, which no template needs.
     */
    private static Optional<String> files(Path project) {
        try {
            return Optional.of(
                    FileHashes.of(project.resolve("jbake.properties")) + FileHashes.of(project.resolve("templates")));
        } catch (UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private String basis(Settings settings, String files) {
        List<String> paths = assets.paths();
        return Fingerprint.of(List.of(
                ProgramVersion.current(),
                settings,
                files,
                paths,
                paths.stream().map(assets::bytes).toList()));
    }

    /** Stages all that pages load. */
    void addAssets(Staging staging) {
        staging.put(assets);
    }

    /** Stages the pages. */
    void print(Chrome around, List<WebPage> pages, Staging staging, Problems problems) {
        Optional<String> now = basis.map(known -> Fingerprint.of(List.of(known, around)));
        Map<String, Print> next = new ConcurrentHashMap<>(2 * pages.size());
        Function<WebPage, Optional<Print>> last = known(around, now);
        List<WebPage> fresh = pages.parallelStream()
                .filter(page -> {
                    Optional<Print> print = last.apply(page);
                    print.ifPresent(same -> next.put(page.address(), same));
                    return print.isEmpty();
                })
                .toList();
        bakery.bake(around, fresh, (page, text) -> next.put(page.address(), print(page, text)), problems);
        chrome = Optional.of(around);
        prints = next;
        now.ifPresent(known -> memory.keep(known, next.values()));
        next.values().forEach(print -> staging.put(print.path(), print.bytes()));
    }

    /** Where to look for prints of pages that show the same: among the last ones, or at first in the memory. */
    private Function<WebPage, Optional<Print>> known(Chrome around, Optional<String> now) {
        if (chrome.isEmpty() && now.isPresent()) {
            return page -> memory.find(now.get(), page);
        }
        Map<String, Print> last = chrome.equals(Optional.of(around)) ? prints : Map.of();
        return page -> Optional.ofNullable(last.get(page.address()))
                .filter(before -> before.page().equals(page) && before.isSound());
    }

    /** Reports what the audit of the pages has found, now that all files are there. */
    void report(Staging staging, Problems problems) {
        List<PageAudit> audits = prints.values().stream()
                .flatMap(print -> print.audit().stream())
                .toList();
        audit.report(audits, staging, problems);
    }

    private Print print(WebPage page, String text) {
        String path = Print.path(page);
        if (!path.endsWith(".html")) {
            return new Print(page, text.getBytes(StandardCharsets.UTF_8), Optional.empty());
        }
        FinishedPage finished = finisher.finish(path, text);
        return new Print(
                page,
                finished.text().getBytes(StandardCharsets.UTF_8),
                Optional.of(audit.look(path, finished.document(), Print.place(page))));
    }
}
