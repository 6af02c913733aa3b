package de.klimanetz.site;

import de.klimanetz.calendar.Subscription;
import de.klimanetz.feed.Feed;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.page.PageCache;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Snapshot;
import de.klimanetz.page.WebPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Creates all pages of the site and caches them for the next build. Not thread-safe. */
public final class SitePages {

    private static final List<PageSet<?>> SETS = Stream.<PageSet<?>>concat(
                    Stream.of(
                            HomePage.SET,
                            TopicPages.OVERVIEW,
                            TopicPages.SET,
                            OpenDataPage.SET,
                            SearchPage.SET,
                            SubscribePage.SET,
                            EmbedPages.GUIDE,
                            EmbedPages.ALL,
                            EmbedPages.MEMBERS,
                            EmbedPages.CAMPAIGNS,
                            ProposalPages.OVERVIEW,
                            ProposalPages.FORMS,
                            StyleGuidePage.SET,
                            NotFoundPage.SET),
                    Kinds.ALL.stream().flatMap(kind -> kind.pages().stream()))
            .toList();

    private final PageCache cache = new PageCache();
    private Optional<Snapshot> last = Optional.empty();

    /**
     * Returns the pages of a day.
     *
     * @param topics all topics of the site
     * @param feeds all feeds of the site; pages without a more specific feed link to the first one
     * @param calendars all calendars of the site
     * @param today the day of the build in the time zone of the site
     */
    public List<WebPage> of(
            Site site, List<Topic> topics, List<Feed> feeds, List<Subscription> calendars, LocalDate today) {
        List<Snapshot.Calendar> subscribable = calendars.stream()
                .flatMap(calendar -> calendar.label().stream()
                        .map(label -> new Snapshot.Calendar(
                                calendar.name(), label.name(), label.description(), label.page())))
                .toList();
        Snapshot now = new Snapshot(site, today, topics, feeds, subscribable, Kinds::card, last);
        last = Optional.of(now);
        return cache.pages(SETS, now);
    }
}
