package de.klimanetz.view;

import de.klimanetz.feed.Feed;
import de.klimanetz.map.Atlas;
import de.klimanetz.model.Question;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** All pages of the site. Keeps for the next time what takes long to draw or is likely to be the same. */
public final class SitePages {

    private final Atlas atlas = new Atlas();
    private final List<Question.Part> questions;
    private Optional<Cards> cards = Optional.empty();

    /** @param questions what an organizer is asked who offers an event */
    public SitePages(List<Question.Part> questions) {
        this.questions = questions;
    }

    /**
     * The pages as they are on the given day.
     *
     * @param feeds to which pages lead, the one of the site as a whole first
     */
    public List<WebPage> of(Site site, List<Feed> feeds, LocalDate today) {
        Workbench bench = Workbench.of(site, today, feeds, cards, atlas);
        cards = Optional.of(bench.cards());
        return Stream.<Supplier<List<WebPage>>>of(
                        () -> List.of(new HomePage(bench).page()),
                        () -> new CalendarPages(bench).pages(),
                        () -> new MonthPages(bench).pages(),
                        () -> new FacetPages(bench).pages(),
                        () -> new TopicPages(bench).pages(),
                        () -> new EventPages(bench).pages(),
                        () -> new SeriesPages(bench).pages(),
                        () -> new MemberPages(bench).pages(),
                        () -> new CampaignPages(bench).pages(),
                        () -> new ProgrammePages(bench).pages(),
                        () -> new ParticipationPages(bench, questions).pages(),
                        () -> new PracticePages(bench).pages(),
                        () -> new ThemePages(bench).pages(),
                        () -> new OfferPages(bench).pages(),
                        () -> List.of(new OpenDataPage(bench).page()),
                        () -> new NewsPages(bench).pages(),
                        () -> new NetworkPages(bench).pages(),
                        () -> List.of(SubscribePage.of(bench)),
                        () -> new EmbedPages(bench).pages())
                .parallel()
                .map(Supplier::get)
                .flatMap(List::stream)
                .toList();
    }
}
