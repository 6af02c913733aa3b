package de.klimanetz.view;

import de.klimanetz.feed.Feed;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** All pages of the site. Keeps for the next build what is likely to be the same. */
public final class SitePages {

    private static final List<PageSet<?>> SETS = List.of(
            HomePage.SET,
            AgendaPage.SET,
            YearPages.SET,
            YearPages.ARCHIVE,
            MonthPages.SET,
            EventFacetPages.SET,
            EventPages.SET,
            ParticipationPages.GENERAL_SET,
            ParticipationPages.SET,
            TopicPages.OVERVIEW,
            TopicPages.SET,
            SeriesPages.OVERVIEW,
            SeriesPages.SET,
            MemberPages.OVERVIEW,
            MemberPages.SET,
            CampaignPages.OVERVIEW,
            CampaignPages.SET,
            PracticePages.OVERVIEW,
            PracticePages.SET,
            PracticeFacetPages.SET,
            TransferPages.SET,
            ThemePages.OVERVIEW,
            ThemePages.SET,
            OfferPages.OVERVIEW,
            OfferPages.SET,
            OpenDataPage.SET,
            NewsLists.OVERVIEW,
            NewsLists.YEARS,
            NewsPages.SET,
            NetworkPage.SET,
            StaticPages.SET,
            NotFoundPage.SET,
            SubscribePage.SET,
            EmbedPages.GUIDE,
            EmbedPages.ALL,
            EmbedPages.MEMBERS,
            EmbedPages.CAMPAIGNS);

    private final PageCache cache = new PageCache();
    private Optional<Snapshot> last = Optional.empty();

    /**
     * The pages as they are on the given day.
     *
     * @param topics those of the site
     * @param feeds to which pages link, the one of the site as a whole first
     */
    public List<WebPage> of(Site site, List<Topic> topics, List<Feed> feeds, LocalDate today) {
        Snapshot now = new Snapshot(site, today, topics, feeds, CardLists::card, last);
        last = Optional.of(now);
        return cache.pages(SETS, now);
    }
}
