package de.klimanetz.kind.guide;

import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The content type for guides. */
public final class GuideDefinition implements Kind<Guide> {

    @Override
    public ContentType type() {
        return ContentType.GUIDE;
    }

    @Override
    public Class<Guide> itemClass() {
        return Guide.class;
    }

    @Override
    public Comparator<? super Guide> order() {
        return Comparator.comparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return GuideFields.SCHEMA;
    }

    @Override
    public ItemReader<Guide> reader() {
        return GuideReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(GuidePages.OVERVIEW, GuidePages.SET);
    }

    @Override
    public Optional<CardList<Guide>> cards() {
        return Optional.of(new CardList<>(Area.GUIDES.title(), "seite-anleitungen", false, GuidePages::card));
    }
}
