package de.klimanetz.view;

import de.klimanetz.feed.Feed;
import de.klimanetz.map.Atlas;
import de.klimanetz.memory.Memory;
import de.klimanetz.model.Event;
import de.klimanetz.model.News;
import de.klimanetz.model.Question;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All pages of the site. Keeps for the next time what takes long to draw or is likely to be the same. */
public final class SitePages {

    private final Atlas atlas = new Atlas();
    private final List<Question.Part> questions;
    private final Memory<Event, EventCard> eventCards = new Memory<>();
    private final Memory<Event, WebPage> events = new Memory<>();
    private final Memory<Event, ProgrammeEntry> programmeEntries = new Memory<>();
    private final Memory<News, WebPage> news = new Memory<>();

    /** @param questions what an organizer is asked who offers an event */
    public SitePages(List<Question.Part> questions) {
        this.questions = questions;
    }

    /**
     * The pages as they are on the given day.
     *
     * @param topics those of the site
     * @param feeds to which pages lead, the one of the site as a whole first
     */
    public List<WebPage> of(Site site, List<Topic> topics, List<Feed> feeds, LocalDate today) {
        Workbench bench = Workbench.of(site, today, topics, feeds, eventCards, atlas);
        Around around = bench.around();
        return Stream.<Supplier<List<WebPage>>>of(
                        () -> List.of(new HomePage(bench).page()),
                        () -> new CalendarPages(bench).pages(),
                        () -> new MonthPages(bench).pages(),
                        () -> new FacetPages(bench).pages(),
                        () -> new TopicPages(bench).pages(),
                        () -> pages(events, single(site.events()), new EventPages(around)),
                        () -> new SeriesPages(bench).pages(),
                        () -> new MemberPages(bench).pages(),
                        () -> new CampaignPages(bench).pages(),
                        () -> new ProgrammePages(bench, programmeEntries).pages(),
                        () -> new ParticipationPages(bench, questions).pages(),
                        () -> new PracticePages(bench).pages(),
                        () -> new TransferPages(bench).pages(),
                        () -> new ThemePages(bench).pages(),
                        () -> new OfferPages(bench).pages(),
                        () -> List.of(new OpenDataPage(bench).page()),
                        () -> new NewsPages(bench).pages(),
                        () -> pages(news, site.news(), NewsPage.of(around, site.news())),
                        () -> new NetworkPages(bench).pages(),
                        () -> List.of(SubscribePage.of(bench)),
                        () -> new EmbedPages(bench).pages())
                .parallel()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }

    private static <T> List<WebPage> pages(Memory<T, WebPage> memory, List<T> items, Function<T, WebPage> maker) {
        Map<T, WebPage> pages = memory.of(items, maker);
        return items.stream().map(pages::get).toList();
    }

    private static List<Event> single(List<Event> events) {
        return events.stream().filter(event -> !event.isMeeting()).toList();
    }
}
