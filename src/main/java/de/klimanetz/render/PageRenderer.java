package de.klimanetz.render;

import de.klimanetz.audit.Audit;
import de.klimanetz.audit.PageAudit;
import de.klimanetz.audit.SourceLines;
import de.klimanetz.cache.FileHashes;
import de.klimanetz.cache.Fingerprint;
import de.klimanetz.cache.ProgramVersion;
import de.klimanetz.finish.Finisher;
import de.klimanetz.finish.Finisher.FinishedPage;
import de.klimanetz.model.Settings;
import de.klimanetz.output.Staging;
import de.klimanetz.page.Layout;
import de.klimanetz.page.WebPage;
import de.klimanetz.problem.Problems;
import de.klimanetz.season.Season;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * Renders, finishes and audits pages in parallel. Pages with unchanged content are taken from the last build or from
 * the cache. Changed templates, assets or settings and another season need a new instance. Not thread-safe.
 */
public final class PageRenderer {

    private final TemplateRenderer templates;
    private final Audit audit;
    private final Finisher finisher;
    private final Staging assets;
    private final RenderCache cache;
    private final Optional<String> basis;
    private Optional<Layout> lastLayout = Optional.empty();
    private Map<String, RenderedPage> last = Map.of();

    /**
     * @param season of the day of the build, for the colours of drawings
     * @param cache pages rendered by earlier processes
     * @throws de.klimanetz.problem.ContentProblems if the folder with the templates is missing
     */
    public PageRenderer(Path project, Settings settings, Season season, RenderCache cache, Problems problems) {
        this.cache = cache;
        Optional<String> files = cache.exists() ? files(project) : Optional.empty();
        templates = new TemplateRenderer(project, problems);
        audit = new Audit(new SourceLines(project));
        assets = templates.assets();
        finisher = new Finisher(settings, season, assets);
        basis = files.map(known -> basis(settings, known));
    }

    /**
     * Hashes the files before they are read, so that the next process detects a change made in between. Empty if a file
     * cannot be read, for example in a cycle of symbolic links; then the cache is not used.
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

    /** Stages all assets. */
    public void addAssets(Staging staging) {
        staging.put(assets);
    }

    /** Stages the rendered pages. Reports failing templates as errors; their pages are left out. */
    public void render(Layout layout, List<WebPage> pages, Staging staging, Problems problems) {
        Optional<String> now = basis.map(known -> Fingerprint.of(List.of(known, layout)));
        Map<String, RenderedPage> next = new ConcurrentHashMap<>(2 * pages.size());
        Function<WebPage, Optional<RenderedPage>> known = known(layout, now);
        List<WebPage> changed = pages.parallelStream()
                .filter(page -> {
                    Optional<RenderedPage> same = known.apply(page);
                    same.ifPresent(rendered -> next.put(page.address(), rendered));
                    return same.isEmpty();
                })
                .toList();
        templates.render(layout, changed, (page, text) -> next.put(page.address(), finish(page, text)), problems);
        lastLayout = Optional.of(layout);
        last = next;
        now.ifPresent(fingerprint -> cache.keep(fingerprint, List.copyOf(next.values()), changed.size()));
        next.values().forEach(page -> staging.add(page.path(), page.bytes()));
    }

    /** Looks up pages with equal content: in the last build, or for the first build in the cache. */
    private Function<WebPage, Optional<RenderedPage>> known(Layout layout, Optional<String> now) {
        if (lastLayout.isEmpty() && now.isPresent()) {
            return page -> cache.find(now.get(), page);
        }
        Map<String, RenderedPage> before = lastLayout.equals(Optional.of(layout)) ? last : Map.of();
        return page -> Optional.ofNullable(before.get(page.address()))
                .filter(rendered -> rendered.page().equals(page) && rendered.isSound());
    }

    /**
     * Reports the findings of the audit.
     *
     * @param staging all files of the site, as possible targets of links
     */
    public void report(Staging staging, Problems problems) {
        List<PageAudit> audits =
                last.values().stream().flatMap(page -> page.audit().stream()).toList();
        audit.report(audits, staging, problems);
    }

    private RenderedPage finish(WebPage page, String text) {
        String path = RenderedPage.path(page);
        if (!path.endsWith(".html")) {
            return new RenderedPage(page, text.getBytes(StandardCharsets.UTF_8), Optional.empty(), Optional.empty());
        }
        FinishedPage finished = finisher.finish(path, text);
        return new RenderedPage(
                page,
                finished.text().getBytes(StandardCharsets.UTF_8),
                Optional.of(audit.look(path, finished.document(), RenderedPage.place(page))),
                Optional.empty());
    }
}
