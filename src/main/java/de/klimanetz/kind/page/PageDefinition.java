package de.klimanetz.kind.page;

import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Page;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;

/** The content type for static pages. */
public final class PageDefinition implements Kind<Page> {

    @Override
    public ContentType type() {
        return ContentType.PAGE;
    }

    @Override
    public Class<Page> itemClass() {
        return Page.class;
    }

    @Override
    public Comparator<? super Page> order() {
        return Comparator.comparingInt(Page::rank).thenComparing(Item::slug);
    }

    @Override
    public Schema schema() {
        return PageFields.SCHEMA;
    }

    @Override
    public ItemReader<Page> reader() {
        return PageReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(StaticPages.SET);
    }
}
