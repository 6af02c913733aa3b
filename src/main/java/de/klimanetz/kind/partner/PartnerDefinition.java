package de.klimanetz.kind.partner;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for partners. */
public final class PartnerDefinition implements Kind<Partner> {

    @Override
    public ContentType type() {
        return ContentType.PARTNER;
    }

    @Override
    public Class<Partner> itemClass() {
        return Partner.class;
    }

    @Override
    public Comparator<? super Partner> order() {
        return Comparator.comparing(Partner::kind).thenComparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return PartnerFields.SCHEMA;
    }

    @Override
    public ItemReader<Partner> reader() {
        return PartnerReader::read;
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(UnknownHosts::find), SiteCheck.onAnyDay(SharedNames::find));
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(PartnerPages.OVERVIEW, PartnerPages.SET);
    }

    @Override
    public Optional<CardList<Partner>> cards() {
        return Optional.of(new CardList<>(Area.PARTNERS.title(), "seite-partner", false, PartnerPages::card));
    }

    @Override
    public List<String> searchText(Partner item) {
        return List.of(item.contact().words(), item.role());
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(PartnerSet.SET);
    }
}
