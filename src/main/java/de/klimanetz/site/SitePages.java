package de.klimanetz.site;

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

/** All pages of the site. Keeps for the next build what is likely to be the same. */
public final class SitePages {

    private static final List<PageSet<?>> SETS = Stream.<PageSet<?>>concat(
                    Stream.of(
                            HomePage.SET,
                            TopicPages.OVERVIEW,
                            TopicPages.SET,
                            OpenDataPage.SET,
                            SubscribePage.SET,
                            EmbedPages.GUIDE,
                            EmbedPages.ALL,
                            EmbedPages.MEMBERS,
                            EmbedPages.CAMPAIGNS,
                            NotFoundPage.SET),
                    Kinds.ALL.stream().flatMap(kind -> kind.pages().stream()))
            .toList();

    private final PageCache cache = new PageCache();
    private Optional<Snapshot> last = Optional.empty();

    /**
     * The pages as they are on the given day.
     *
     * @param topics those of the site
     * @param feeds to which pages link, the one of the site as a whole first
     */
    public List<WebPage> of(Site site, List<Topic> topics, List<Feed> feeds, LocalDate today) {
        Snapshot now = new Snapshot(site, today, topics, feeds, Kinds::card, last);
        last = Optional.of(now);
        return cache.pages(SETS, now);
    }
}
