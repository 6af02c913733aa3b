package de.klimanetz.view;

import de.klimanetz.feed.Feed;
import de.klimanetz.map.Atlas;
import de.klimanetz.memory.Memory;
import de.klimanetz.memory.NotingMemory;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.News;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Question;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All pages of the site. Keeps for the next time what takes long to draw or is likely to be the same. */
public final class SitePages {

    private final Atlas atlas = new Atlas();
    private final List<Question.Part> questions;
    private final Memory<Event, EventCard> eventCards = new Memory<>();
    private final NotingMemory<Signposts, Event, WebPage> events = NotingMemory.ofObjects();
    private final NotingMemory<Signposts, News, WebPage> news = NotingMemory.ofObjects();
    private final NotingMemory<Surroundings, Campaign, List<WebPage>> campaigns = NotingMemory.ofObjects();
    private final NotingMemory<Surroundings, Practice, WebPage> practices = NotingMemory.ofObjects();
    private final NotingMemory<Surroundings, String, WebPage> topics = NotingMemory.ofValues();
    private final NotingMemory<MonthPages, YearMonth, WebPage> months = NotingMemory.ofValues();
    private final Map<String, Memory<Event, ProgrammeEntry>> programmeEntries = new ConcurrentHashMap<>();

    /** @param questions what an organizer is asked who offers an event */
    public SitePages(List<Question.Part> questions) {
        this.questions = questions;
    }

    /**
     * The pages as they are on the given day.
     *
     * @param allTopics those of the site
     * @param feeds to which pages lead, the one of the site as a whole first
     */
    public List<WebPage> of(Site site, List<Topic> allTopics, List<Feed> feeds, LocalDate today) {
        Workbench bench = Workbench.of(site, today, allTopics, feeds, eventCards, atlas);
        Around around = bench.around();
        Signposts signposts = around.signposts().source();
        return Stream.<Supplier<List<WebPage>>>of(
                        () -> List.of(new HomePage(bench).page()),
                        () -> new CalendarPages(bench).pages(),
                        () -> months(bench),
                        () -> new FacetPages(bench).pages(),
                        () -> List.of(new TopicPages(bench).overview()),
                        () -> topics(bench),
                        () -> events.of(
                                single(site.events()),
                                around.basis(),
                                signposts,
                                (event, answers) -> new EventPages(around.answeredBy(answers)).page(event)),
                        () -> new SeriesPages(bench).pages(),
                        () -> new MemberPages(bench).pages(),
                        () -> List.of(new CampaignPages(bench).overview()),
                        () -> campaigns(bench),
                        () -> new ParticipationPages(bench, questions).pages(),
                        () -> practices(bench),
                        () -> new TransferPages(bench).pages(),
                        () -> new ThemePages(bench).pages(),
                        () -> new OfferPages(bench).pages(),
                        () -> List.of(new OpenDataPage(bench).page()),
                        () -> new NewsPages(bench).pages(),
                        () -> news.of(
                                site.news(),
                                around.basis(),
                                signposts,
                                (item, answers) -> new NewsPage(around.answeredBy(answers)).page(item)),
                        () -> new NetworkPages(bench).pages(),
                        () -> List.of(SubscribePage.of(bench)),
                        () -> new EmbedPages(bench).pages())
                .parallel()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }

    private List<WebPage> campaigns(Workbench bench) {
        return made(campaigns, bench.site().campaigns(), bench, this::pages).stream()
                .flatMap(List::stream)
                .toList();
    }

    private List<WebPage> pages(Workbench bench, Campaign campaign) {
        Optional<Programme> programme = bench.programme(campaign);
        List<WebPage> pages = new ArrayList<>();
        pages.add(new CampaignPages(bench).page(campaign, programme));
        programme.ifPresent(edition -> new ProgrammePages(bench, edition)
                .pages(programmeEntries.computeIfAbsent(campaign.slug(), none -> new Memory<>()))
                .forEach(pages::add));
        return pages;
    }

    private List<WebPage> practices(Workbench bench) {
        PracticeFacets facets = new PracticeFacets(bench);
        List<WebPage> pages = new ArrayList<>(new PracticePages(bench, facets).lists());
        pages.addAll(made(
                practices,
                bench.site().practices(),
                bench,
                (noting, practice) -> new PracticePages(noting, facets).page(practice)));
        return pages;
    }

    private List<WebPage> topics(Workbench bench) {
        List<String> slugs = bench.topics().all().stream().map(Topic::slug).toList();
        return made(topics, slugs, bench, (noting, slug) -> new TopicPages(noting).page(noting.topic(slug)));
    }

    private List<WebPage> months(Workbench bench) {
        MonthPages pages = new MonthPages(bench);
        return months.of(pages.months(), bench.around().basis(), pages, (month, answers) -> pages.page(month, answers));
    }

    private static <K, V> List<V> made(
            NotingMemory<Surroundings, K, V> memory,
            List<K> things,
            Workbench bench,
            BiFunction<Workbench, K, V> maker) {
        return memory.of(
                things,
                bench.basis(),
                bench.surroundings().source(),
                (thing, answers) -> maker.apply(bench.answeredBy(answers), thing));
    }

    private static List<Event> single(List<Event> events) {
        return events.stream().filter(event -> !event.isMeeting()).toList();
    }
}
