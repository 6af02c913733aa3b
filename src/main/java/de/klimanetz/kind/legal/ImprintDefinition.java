package de.klimanetz.kind.legal;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.legal.Imprint;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;

/** The content type for the imprint. */
public final class ImprintDefinition implements Kind<Imprint> {

    @Override
    public ContentType type() {
        return ContentType.IMPRINT;
    }

    @Override
    public Class<Imprint> itemClass() {
        return Imprint.class;
    }

    @Override
    public Comparator<? super Imprint> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return ImprintFields.SCHEMA;
    }

    @Override
    public ItemReader<Imprint> reader() {
        return ImprintReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(ImprintPage.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(IncompleteLegalPages::find));
    }
}
