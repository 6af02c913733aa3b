package de.klimanetz.page;

import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;

/**
 * JSON-LD of an article. Empty for invented examples.
 *
 * @param type type of schema.org: NewsArticle or Article
 * @param published ISO 8601 date, which may be only a year or a month
 */
public record ArticleData(String type, Item item, String published, Settings settings) implements MachineData {

    @Override
    public String json() {
        if (item.isExample()) {
            return "";
        }
        String publisher = settings.operator().isEmpty() ? settings.title() : settings.operator();
        return JsonLd.of(type, item, settings)
                .with("headline", item.title())
                .with("inLanguage", "de")
                .with("datePublished", published)
                .with("dateModified", item.checked().toString())
                .with("publisher", JsonLd.named("Organization", publisher))
                .json();
    }
}
