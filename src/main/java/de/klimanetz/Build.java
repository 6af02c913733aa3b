package de.klimanetz;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.cache.Memo;
import de.klimanetz.calendar.Calendars;
import de.klimanetz.check.EarlierAddresses;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.feed.Feed;
import de.klimanetz.feed.FeedFiles;
import de.klimanetz.model.Item;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.output.Staging;
import de.klimanetz.page.Layout;
import de.klimanetz.page.WebPage;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import de.klimanetz.render.PageRenderer;
import de.klimanetz.render.RenderCache;
import de.klimanetz.site.OpenData;
import de.klimanetz.site.PublishedItems;
import de.klimanetz.site.RedirectPages;
import de.klimanetz.site.SiteCalendars;
import de.klimanetz.site.SiteChecks;
import de.klimanetz.site.SiteFeeds;
import de.klimanetz.site.SiteFiles;
import de.klimanetz.site.SitePages;
import de.klimanetz.site.SiteReader;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Builds the site of a project: reads and checks the content, makes and renders the pages, and writes calendars, open data
 * and feeds. All files are staged in memory; {@link de.klimanetz.output.OutputFolder} writes them, and only if there are
 * no errors.
 *
 * <p>One instance can build many times. It then reads only the files said to have changed, and makes only the pages and
 * calendars whose content differs. The result is the same as that of a new instance.
 */
public final class Build {

    /**
     * What a build is asked for.
     *
     * @param clock the only clock; pages know its day in the zone of the site and not the time of day
     * @param previous what was published last; the site must keep what it promised
     */
    public record Request(
            Path project, Optional<String> baseUrl, boolean drafts, Clock clock, Optional<Publication> previous) {

        public Request(Path project, Optional<String> baseUrl, boolean drafts, Clock clock) {
            this(project, baseUrl, drafts, clock, Optional.empty());
        }
    }

    /** What came of it. */
    public record Result(Staging staging, List<Problem> hints, List<Timeline.Phase> phases) {

        public int pages() {
            return staging.pages().size();
        }
    }

    private static final Function<Item, String> DESCRIPTION = item -> PublishedItems.write(Publication.entry(item));

    private final Request request;
    private final Path project;
    private final Converter converter;
    private final RenderCache cache;
    private final SitePages sitePages = new SitePages();
    private final Memo<Item, String> descriptions = new Memo<>();
    private final Set<Path> changed = new HashSet<>();
    private Optional<Settings> settings = Optional.empty();
    private SiteReader reader;
    private Calendars calendars;
    private OpenData data;
    private FeedFiles feedFiles;
    private Optional<PageRenderer> renderer = Optional.empty();

    /** @param converter stays open, so that it can serve many builds */
    public Build(Request request, Converter converter) {
        this(request, converter, RenderCache.none());
    }

    /** @param cache stays open, too */
    public Build(Request request, Converter converter, RenderCache cache) {
        this.request = request;
        this.project = request.project().toAbsolutePath().normalize();
        this.converter = converter;
        this.cache = cache;
    }

    /**
     * Stages the whole site, looking at every file.
     *
     * @throws de.klimanetz.problem.ContentProblems when the content has errors
     */
    public Result stage() {
        return stage(List.of(project));
    }

    /**
     * Stages the whole site, looking only at what has changed since the last time.
     *
     * @param changes files and folders of the project that are new, different or gone
     * @throws de.klimanetz.problem.ContentProblems when the content has errors; the changes are then not forgotten
     */
    public synchronized Result stage(Collection<Path> changes) {
        Problems problems = new Problems();
        Timeline timeline = new Timeline();
        changes.forEach(path -> changed.add(project.resolve(path).normalize()));
        prepare(problems);
        LocalDate today = LocalDate.now(request.clock().withZone(settings().zone()));
        Site site = timeline.time("read", () -> read(today, problems));
        timeline.time("check", () -> check(site, today, problems));
        problems.stopOnErrors();
        Staging staging = new Staging();
        renderer(problems).addAssets(staging);
        inParallel(
                () -> addFiles(site, today, staging, timeline),
                () -> addPages(site, today, staging, timeline, problems));
        timeline.time("audit", () -> renderer(problems).report(staging, problems));
        problems.stopOnErrors();
        return new Result(staging, problems.all(), timeline.phases());
    }

    /** Other settings change everything; all but texts and tables changes every page. */
    private void prepare(Problems problems) {
        Optional<Settings> now = SettingsReader.read(project, request.baseUrl(), problems);
        problems.stopOnErrors();
        if (!now.equals(settings)) {
            calendars = new Calendars(now.orElseThrow());
            data = new OpenData(now.orElseThrow());
            reader = new SiteReader(project, now.orElseThrow(), converter);
            changed.add(project);
            settings = now;
        }
        if (!changed.stream().allMatch(this::isTextOrTable)) {
            renderer = Optional.empty();
            feedFiles = new FeedFiles(settings());
        }
    }

    /** Whatever else lies in the project is published as it is, or lays pages out. */
    private boolean isTextOrTable(Path path) {
        return path.startsWith(project.resolve("content")) && path.toString().matches(".*\\.(adoc|csv)");
    }

    private Settings settings() {
        return settings.orElseThrow();
    }

    private Site read(LocalDate today, Problems problems) {
        Optional<Site> site = reader.read(changed, today, request.drafts(), problems);
        changed.clear();
        if (site.isEmpty()) {
            problems.stopOnErrors();
        }
        return site.orElseThrow();
    }

    private void check(Site site, LocalDate today, Problems problems) {
        SiteChecks.run(site, today, problems);
        problems.stopOnErrors();
        request.previous().ifPresent(published -> SiteChecks.compare(site, published, problems));
    }

    /** Runs the larger task on the calling thread, which would otherwise block in {@code join()}. */
    private static void inParallel(Runnable small, Runnable large) {
        ForkJoinTask<?> other = ForkJoinPool.commonPool().submit(small);
        try {
            large.run();
        } finally {
            other.quietlyJoin();
        }
        other.join();
    }

    /** The pages, and the feeds that they lead to. */
    private void addPages(Site site, LocalDate today, Staging staging, Timeline timeline, Problems problems) {
        List<Topic> topics = Topic.all(site);
        List<Feed> feeds = timeline.time("select", () -> SiteFeeds.of(site, topics, today));
        List<WebPage> pages = timeline.time("pages", () -> pages(site, topics, feeds, today, problems));
        inParallel(
                () -> timeline.time("feeds", () -> addFeeds(feeds, staging)),
                () -> timeline.time(
                        "render", () -> renderer(problems).render(Layout.of(site), pages, staging, problems)));
        problems.stopOnErrors();
    }

    /** What no page is needed for. */
    private void addFiles(Site site, LocalDate today, Staging staging, Timeline timeline) {
        timeline.time("calendars", () -> addCalendars(site, today, staging));
        timeline.time(
                "data", () -> data.write(site).forEach((address, file) -> staging.put(Staging.path(address), file)));
        staging.describe(descriptions(site));
    }

    private List<WebPage> pages(Site site, List<Topic> topics, List<Feed> feeds, LocalDate today, Problems problems) {
        List<WebPage> pages = sitePages.of(site, topics, feeds, today);
        EarlierAddresses.find(site, pages.stream().map(WebPage::address).toList(), problems);
        problems.stopOnErrors();
        List<WebPage> files = SiteFiles.of(site, pages);
        return Stream.of(pages, RedirectPages.of(site), files)
                .flatMap(List::stream)
                .toList();
    }

    private PageRenderer renderer(Problems problems) {
        if (renderer.isEmpty()) {
            renderer = Optional.of(new PageRenderer(project, settings(), cache, problems));
        }
        return renderer.get();
    }

    private List<String> descriptions(Site site) {
        List<Item> all = site.items().toList();
        Map<Item, String> known = descriptions.of(all, DESCRIPTION);
        return all.stream().map(known::get).toList();
    }

    private void addCalendars(Site site, LocalDate today, Staging staging) {
        calendars
                .write(SiteCalendars.of(site, today))
                .forEach((address, calendar) -> staging.put(Staging.path(address), calendar));
    }

    private void addFeeds(List<Feed> feeds, Staging staging) {
        feedFiles
                .write(feeds, address -> staging.bytes(Staging.path(address)))
                .forEach(file -> staging.put(Staging.path(file.address()), file.bytes()));
    }
}
