package de.klimanetz.page;

import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;

/**
 * A text as machines read it.
 *
 * @param type word of schema.org: NewsArticle, or Article
 * @param published as exactly as it is known
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
