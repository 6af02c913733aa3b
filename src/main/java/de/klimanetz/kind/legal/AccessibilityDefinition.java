package de.klimanetz.kind.legal;

import de.klimanetz.check.SiteCheck;
import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.legal.Accessibility;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;

/** The content type for the accessibility statement. */
public final class AccessibilityDefinition implements Kind<Accessibility> {

    @Override
    public ContentType type() {
        return ContentType.ACCESSIBILITY;
    }

    @Override
    public Class<Accessibility> itemClass() {
        return Accessibility.class;
    }

    @Override
    public Comparator<? super Accessibility> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return AccessibilityFields.SCHEMA;
    }

    @Override
    public ItemReader<Accessibility> reader() {
        return AccessibilityReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(AccessibilityPage.SET);
    }

    @Override
    public List<SiteCheck> checks() {
        return List.of(OverdueReview::find, SiteCheck.onAnyDay(ContradictoryStatement::find));
    }
}
