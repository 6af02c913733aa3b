package de.klimanetz.kind.theme;

import de.klimanetz.content.ItemReader;
import de.klimanetz.content.Schema;
import de.klimanetz.data.DataSet;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Theme;
import de.klimanetz.page.PageSet;
import java.util.Comparator;
import java.util.List;

/** The content type for the themes of the years. */
public final class ThemeDefinition implements Kind<Theme> {

    @Override
    public ContentType type() {
        return ContentType.THEME;
    }

    @Override
    public Class<Theme> itemClass() {
        return Theme.class;
    }

    @Override
    public Comparator<? super Theme> order() {
        return Comparator.comparingInt(Theme::year).reversed();
    }

    @Override
    public Schema schema() {
        return ThemeFields.SCHEMA;
    }

    @Override
    public ItemReader<Theme> reader() {
        return ThemeReader::read;
    }

    @Override
    public List<PageSet<?>> pages() {
        return List.of(ThemePages.OVERVIEW, ThemePages.SET);
    }

    @Override
    public List<DataSet<?>> dataSets() {
        return List.of(ThemeSet.SET);
    }
}
