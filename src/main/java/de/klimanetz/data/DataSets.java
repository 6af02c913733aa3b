package de.klimanetz.data;

import java.util.List;

/** The data sets, in the order of the navigation. */
public final class DataSets {

    public static final List<DataSet<?>> ALL = List.of(
            EventSet.SET,
            MemberSet.SET,
            CampaignSet.SET,
            PracticeSet.SET,
            TransferSet.SET,
            OfferSet.SET,
            ThemeSet.SET,
            NewsSet.SET);

    private DataSets() {}
}
