package de.klimanetz.kind.legal;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.legal.Privacy;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;

/** The content type for the privacy statement. */
public final class PrivacyDefinition implements Kind<Privacy> {

    @Override
    public ContentType type() {
        return ContentType.PRIVACY;
    }

    @Override
    public Class<Privacy> itemClass() {
        return Privacy.class;
    }

    @Override
    public Comparator<? super Privacy> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return PrivacyFields.SCHEMA;
    }

    @Override
    public ItemReader<Privacy> reader() {
        return PrivacyReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(PrivacyPage.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(SiteCheck.onAnyDay(UnknownLaw::find));
    }
}
