package de.klimanetz.kind.campaign;

import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.feed.FeedText;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.kind.Output;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The content type for campaigns. */
public final class CampaignDefinition implements Kind<Campaign> {

    private static final Comparator<Campaign> NEWEST_FIRST = Comparator.comparing(
                    (Campaign campaign) -> campaign.from().first())
            .reversed()
            .thenComparing(Item::slug);

    @Override
    public ContentType type() {
        return ContentType.CAMPAIGN;
    }

    @Override
    public Class<Campaign> itemClass() {
        return Campaign.class;
    }

    @Override
    public Comparator<? super Campaign> order() {
        return NEWEST_FIRST;
    }

    @Override
    public Schema schema() {
        return CampaignFields.SCHEMA;
    }

    @Override
    public ItemReader<Campaign> reader() {
        return CampaignReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(CampaignPages.OVERVIEW, CampaignPages.SET, CampaignPages.PRESS.pages());
    }

    @Override
    public Optional<CardList<Campaign>> cards() {
        return Optional.of(new CardList<>(Area.CAMPAIGNS.title(), "seite-kampagnen", false, CampaignPages::card));
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(CampaignSet.SET);
    }

    @Override
    public FeedText<Campaign> feedText() {
        return new CampaignFeedText();
    }

    @Override
    public Set<Output> outputs() {
        return Set.of(Output.CALENDAR, Output.FEED, Output.EMBED);
    }
}
