package de.klimanetz.kind.campaign;

import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;

/** The open data set of campaigns. */
public final class CampaignSet {

    public static final DataSet<Campaign> SET = new DataSet<>(
            "kampagnen",
            "Kampagnen",
            "Klimawochen, Wettbewerbe, Programme und andere Kampagnen, laufende und abgeschlossene.",
            site -> ItemColumns.real(site.all(Campaign.class)),
            campaign -> campaign.checked(),
            new Columns<Campaign>(CampaignFields.SCHEMA)
                    .with(ItemColumns::announced)
                    .field("art", Campaign::kind)
                    .field("von", Campaign::from)
                    .field("bis", Campaign::to)
                    .field("motto", Campaign::motto)
                    .field("partner", Campaign::partners)
                    .field("website", Campaign::website)
                    .field("regel", Campaign::yearlyRule)
                    .reference("vorgaenger", ContentType.CAMPAIGN, Campaign::predecessor)
                    .field("einreichen-bis", Campaign::submitUntil)
                    .field("einreichen-bei", Campaign::submitTo)
                    .with(ItemColumns::reach)
                    .with(ItemColumns::themes)
                    .with(ItemColumns::picture)
                    .list());

    private CampaignSet() {}
}
