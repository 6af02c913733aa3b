package de.klimanetz;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.calendar.Calendars;
import de.klimanetz.calendar.Subscription;
import de.klimanetz.check.EarlierAddresses;
import de.klimanetz.content.SettingsReader;
import de.klimanetz.feed.Feed;
import de.klimanetz.feed.FeedFiles;
import de.klimanetz.image.Card;
import de.klimanetz.image.CardCache;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.output.Staging;
import de.klimanetz.page.Layout;
import de.klimanetz.page.WebPage;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import de.klimanetz.render.PageRenderer;
import de.klimanetz.render.RenderCache;
import de.klimanetz.search.SearchIndex;
import de.klimanetz.season.Season;
import de.klimanetz.site.HeldBack;
import de.klimanetz.site.ManifestItems;
import de.klimanetz.site.OpenData;
import de.klimanetz.site.RedirectPages;
import de.klimanetz.site.SiteCalendars;
import de.klimanetz.site.SiteCards;
import de.klimanetz.site.SiteChecks;
import de.klimanetz.site.SiteFeeds;
import de.klimanetz.site.SiteFiles;
import de.klimanetz.site.SiteIcons;
import de.klimanetz.site.SitePages;
import de.klimanetz.site.SiteReader;
import de.klimanetz.site.SiteSearch;
import java.nio.file.Files;
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
import java.util.stream.Stream;

/**
 * Builds the site of a project: reads and checks the content, creates and renders the pages, and writes calendars, open
 * data and feeds. All files are staged in memory. {@link de.klimanetz.output.OutputFolder} writes them to disk.
 *
 * <p>An instance can be used for many builds. Later builds read only the changed files and create only the pages and
 * calendars whose content differs. The result is the same as that of a new instance.
 *
 * <pre>
 * Build build = new Build(new Build.Request(project, Optional.empty(), false, clock), converter);
 * new OutputFolder(output).apply(build.stage().staging());
 * </pre>
 */
public final class Build {

    /**
     * The parameters of a build.
     *
     * @param baseUrl overrides the one in {@code jbake.properties}
     * @param drafts whether drafts and items that become visible later are included
     * @param clock source of the day of the build, in the time zone of the site; the time of day has no effect
     * @param previous the last publication, for the checks of permanent ids, addresses and dates
     */
    public record Request(
            Path project, Optional<String> baseUrl, boolean drafts, Clock clock, Optional<Publication> previous) {

        public Request(Path project, Optional<String> baseUrl, boolean drafts, Clock clock) {
            this(project, baseUrl, drafts, clock, Optional.empty());
        }
    }

    /**
     * What builds of other processes made.
     *
     * @param pages not closed or saved by the build
     * @param cards pictures for social networks
     */
    public record Caches(RenderCache pages, CardCache cards, SearchIndex search) {

        /** Returns caches that are used by no other process. */
        public static Caches none() {
            return new Caches(RenderCache.none(), CardCache.inMemory(), SearchIndex.inMemory());
        }
    }

    /**
     * The result of a build.
     *
     * @param site what the pages were made of
     * @param day the day of the build
     * @param hints problems that are not errors
     * @param heldBack drafts and items that become visible later, whether the site includes them or not
     * @param phases durations of the steps, in the order of their ends
     */
    public record Result(
            Site site,
            LocalDate day,
            Staging staging,
            List<Problem> hints,
            List<HeldBack> heldBack,
            List<Timeline.Phase> phases) {

        /** Returns the number of HTML pages. */
        public int pages() {
            return staging.pages().size();
        }
    }

    private final Request request;
    private final Path project;
    private final Converter converter;
    private final Caches caches;
    private final SitePages sitePages = new SitePages();
    private final ManifestItems manifestItems = new ManifestItems();
    private final SiteSearch search;
    private final SiteIcons icons = new SiteIcons();
    private final Set<Path> changed = new HashSet<>();
    private Optional<Settings> settings = Optional.empty();
    private Optional<Season> season = Optional.empty();
    private SiteReader reader;
    private Calendars calendars;
    private OpenData data;
    private FeedFiles feedFiles;
    private Optional<PageRenderer> renderer = Optional.empty();

    /** @param converter not closed by the build */
    public Build(Request request, Converter converter) {
        this(request, converter, Caches.none());
    }

    /** @param converter not closed by the build */
    public Build(Request request, Converter converter, Caches caches) {
        this.request = request;
        this.project = request.project().toAbsolutePath().normalize();
        this.converter = converter;
        this.caches = caches;
        this.search = new SiteSearch(caches.search());
    }

    /**
     * Builds the site and reads every file.
     *
     * @throws de.klimanetz.problem.ContentProblems if the content has errors
     */
    public Result stage() {
        return stage(List.of(project));
    }

    /**
     * Builds the site and reads only changed files. The first build must be given the folder of the project.
     *
     * @param changes files and folders of the project that were added, changed or removed; paths may be relative to it
     * @return the whole site, including unchanged files
     * @throws de.klimanetz.problem.ContentProblems if the content has errors; the changes need not be given again
     */
    public synchronized Result stage(Collection<Path> changes) {
        Problems problems = new Problems();
        Timeline timeline = new Timeline();
        changes.forEach(path -> changed.add(project.resolve(path).normalize()));
        prepare(problems);
        LocalDate today = LocalDate.now(request.clock().withZone(settings().zone()));
        prepare(Season.of(today));
        Site site = timeline.time("read", () -> read(today, problems));
        timeline.time("check", () -> check(site, today, problems));
        problems.stopOnErrors();
        Staging staging = new Staging();
        renderer(problems).addAssets(staging);
        List<Subscription> subscriptions = timeline.time("select", () -> SiteCalendars.of(site, today));
        inParallel(
                () -> addFiles(site, subscriptions, today, staging, timeline),
                () -> addPages(site, subscriptions, today, staging, timeline, problems));
        reportClashes(staging, problems);
        timeline.time("audit", () -> renderer(problems).report(staging, problems));
        problems.stopOnErrors();
        return new Result(site, today, staging, problems.all(), reader.heldBack(today), timeline.phases());
    }

    /**
     * Returns the problems that a content file would have with another text, as far as they concern it alone.
     *
     * @param path relative to {@code content/}; the file need not exist
     * @return empty before the first build
     */
    public synchronized List<Problem> check(String path, String text) {
        return reader == null ? List.of() : reader.check(path, text);
    }

    /** Changed settings invalidate everything; a changed file other than text and tables invalidates every page. */
    private void prepare(Problems problems) {
        Optional<Settings> now = SettingsReader.read(project, request.baseUrl(), problems);
        if (now.isEmpty()) {
            problems.stopOnErrors();
        }
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

    /** Drawings have the colours of the season. */
    private void prepare(Season now) {
        if (!season.equals(Optional.of(now))) {
            renderer = Optional.empty();
            feedFiles = new FeedFiles(settings());
            season = Optional.of(now);
        }
    }

    /** All other files of the project are assets or templates. */
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
        request.previous().ifPresent(published -> SiteChecks.compare(site, published, today, problems));
    }

    /** Runs the larger task in the calling thread, which would otherwise only wait. */
    private static void inParallel(Runnable small, Runnable large) {
        ForkJoinTask<?> other = ForkJoinPool.commonPool().submit(small);
        try {
            large.run();
        } finally {
            other.quietlyJoin();
        }
        other.join();
    }

    /** Adds the pages, the feeds, to which pages link, and the index of the pages. */
    private void addPages(
            Site site,
            List<Subscription> subscriptions,
            LocalDate today,
            Staging staging,
            Timeline timeline,
            Problems problems) {
        List<Topic> topics = Topic.all(site);
        List<Feed> feeds = timeline.time("select", () -> SiteFeeds.of(site, topics, today));
        List<WebPage> pages = timeline.time("pages", () -> pages(site, topics, feeds, subscriptions, today, problems));
        inParallel(
                () -> {
                    timeline.time("feeds", () -> addFeeds(feeds, staging));
                    timeline.time("search", () -> addSearch(site, pages, staging));
                },
                () -> timeline.time(
                        "render", () -> renderer(problems).render(Layout.of(site, today), pages, staging, problems)));
        problems.stopOnErrors();
    }

    /** Adds the files that do not depend on pages. */
    private void addFiles(
            Site site, List<Subscription> subscriptions, LocalDate today, Staging staging, Timeline timeline) {
        timeline.time("calendars", () -> addCalendars(subscriptions, staging));
        timeline.time(
                "data", () -> data.write(site).forEach((address, file) -> staging.add(Staging.path(address), file)));
        timeline.time("cards", () -> addCards(site, today, staging));
        staging.describe(manifestItems.write(site));
        icons.of(site).forEach((address, file) -> addUnlessProvided(Staging.path(address), file, staging));
    }

    /** The project may have its own icons in its assets. */
    private static void addUnlessProvided(String path, byte[] file, Staging staging) {
        if (!staging.contains(path)) {
            staging.put(path, file);
        }
    }

    /** A file of the project at an address of the website would hide what belongs there, or be hidden. */
    private void reportClashes(Staging staging, Problems problems) {
        for (String path : staging.clashes()) {
            String file = Stream.of("content/", "assets/")
                    .map(folder -> folder + path)
                    .filter(name -> Files.exists(project.resolve(name)))
                    .findFirst()
                    .orElse(path);
            problems.error(
                    Place.of(file),
                    "Unter der Adresse „/" + path
                            + "“ gibt es schon eine Datei der Website. Geben Sie Ihrer Datei einen anderen Namen.");
        }
    }

    private List<WebPage> pages(
            Site site,
            List<Topic> topics,
            List<Feed> feeds,
            List<Subscription> subscriptions,
            LocalDate today,
            Problems problems) {
        List<WebPage> pages = sitePages.of(site, topics, feeds, subscriptions, today);
        EarlierAddresses.find(site, pages.stream().map(WebPage::address).toList(), problems);
        problems.stopOnErrors();
        List<WebPage> files = SiteFiles.of(site, pages, today);
        return Stream.of(pages, RedirectPages.of(site), files)
                .flatMap(List::stream)
                .toList();
    }

    private PageRenderer renderer(Problems problems) {
        if (renderer.isEmpty()) {
            renderer =
                    Optional.of(new PageRenderer(project, settings(), season.orElseThrow(), caches.pages(), problems));
        }
        return renderer.get();
    }

    private void addCalendars(List<Subscription> subscriptions, Staging staging) {
        calendars.write(subscriptions).forEach((address, calendar) -> staging.add(Staging.path(address), calendar));
    }

    private void addCards(Site site, LocalDate today, Staging staging) {
        Map<String, Card> wanted = SiteCards.of(site, today);
        Map<Card, byte[]> drawn = caches.cards().draw(wanted.values());
        wanted.forEach((address, card) -> addUnlessProvided(Staging.path(address), drawn.get(card), staging));
    }

    private void addSearch(Site site, List<WebPage> pages, Staging staging) {
        search.files(site, pages).forEach((address, file) -> staging.add(Staging.path(address), file));
    }

    private void addFeeds(List<Feed> feeds, Staging staging) {
        feedFiles
                .write(feeds, address -> staging.bytes(Staging.path(address)))
                .forEach(file -> staging.add(Staging.path(file.address()), file.bytes()));
    }
}
