package de.klimanetz;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.audit.Audit;
import de.klimanetz.audit.SourceLines;
import de.klimanetz.bake.Bakery;
import de.klimanetz.calendar.IcalWriter;
import de.klimanetz.calendar.Subscription;
import de.klimanetz.check.Checks;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.content.SiteReader;
import de.klimanetz.feed.NewsFeed;
import de.klimanetz.finish.Finisher;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.output.OutputFolder;
import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import de.klimanetz.view.Chrome;
import de.klimanetz.view.SiteFiles;
import de.klimanetz.view.SitePages;
import de.klimanetz.view.WebPage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One build of a project: read, check, bake, finish, audit, apply. Nothing is written before the last step, and that
 * only when no step before has found an error.
 */
public final class Build {

    /**
     * What a build is asked for.
     *
     * @param clock the only clock; pages know its day in the zone of the site and not the time of day
     */
    public record Request(Path project, Optional<String> baseUrl, boolean drafts, Clock clock) {}

    /** What came of it. */
    public record Result(Staging staging, List<Problem> hints, List<Timeline.Phase> phases) {

        public int pages() {
            return staging.pages().size();
        }
    }

    private final Request request;
    private final Converter converter;
    private final Problems problems = new Problems();
    private final Timeline timeline = new Timeline();

    /** @param converter stays open, so that it can serve many builds */
    public Build(Request request, Converter converter) {
        this.request = request;
        this.converter = converter;
    }

    /**
     * Everything but the writing.
     *
     * @throws de.klimanetz.problem.ContentProblems when the content has errors
     */
    public Result stage() {
        Settings settings = settings();
        LocalDate today = LocalDate.now(request.clock().withZone(settings.zone()));
        Site site = timeline.time("read", () -> read(settings, today));
        timeline.time("check", () -> Checks.run(site, problems));
        problems.stopOnErrors();
        List<WebPage> pages = timeline.time("view", () -> SitePages.of(site, today));
        Staging staging = timeline.time("bake", () -> bake(site, today, pages));
        problems.stopOnErrors();
        timeline.time("finish", () -> new Finisher(settings).finish(staging));
        timeline.time("audit", () -> audit(pages, staging));
        problems.stopOnErrors();
        return new Result(staging, problems.all(), timeline.phases());
    }

    /** Brings what was staged to a folder. */
    public static OutputFolder.Changes apply(Result result, Path output) throws IOException {
        return new OutputFolder(output).apply(result.staging());
    }

    private Settings settings() {
        Optional<Settings> settings = SettingsReader.read(request.project(), request.baseUrl(), problems);
        problems.stopOnErrors();
        return settings.orElseThrow();
    }

    private Site read(Settings settings, LocalDate today) {
        Optional<Site> site =
                new SiteReader(settings, converter, problems).read(request.project(), today, request.drafts());
        if (site.isEmpty()) {
            problems.stopOnErrors();
        }
        return site.orElseThrow();
    }

    private Staging bake(Site site, LocalDate today, List<WebPage> pages) {
        List<WebPage> files = SiteFiles.of(site, pages, new NewsFeed(site, today).feed());
        Staging staging = new Bakery(request.project(), problems).bake(Chrome.of(site, today), pages, files);
        IcalWriter calendars = new IcalWriter(site.settings());
        Subscription.of(site).parallelStream()
                .forEach(calendar -> staging.put(Staging.path(calendar.address()), calendars.write(calendar)));
        return staging;
    }

    private void audit(List<WebPage> pages, Staging staging) {
        new Audit(sources(pages), new SourceLines(request.project()), problems).audit(staging);
    }

    private static Map<String, Place> sources(List<WebPage> pages) {
        return pages.stream()
                .filter(page -> page.source().isPresent())
                .collect(Collectors.toMap(
                        page -> Staging.path(page.address()),
                        page -> page.source().get(),
                        (one, other) -> one));
    }
}
