package de.klimanetz.data;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Addresses and permanent ids of the items of a site, without invented ones. */
public final class Directory {

    private final Settings settings;
    private final Map<ContentType, Map<String, String>> ids = new EnumMap<>(ContentType.class);

    public Directory(Site site) {
        settings = site.settings();
        site.items()
                .filter(item -> !item.isExample())
                .forEach(item -> ids.computeIfAbsent(item.type(), type -> new HashMap<>())
                        .put(item.slug(), item.id()));
    }

    /** Returns whether all ids are the same as in another directory. */
    boolean hasTheIdsOf(Directory other) {
        return ids.equals(other.ids);
    }

    public Settings settings() {
        return settings;
    }

    String address(Item item) {
        return settings.absolute(item.address());
    }

    /**
     * Resolves slugs to ids. Unpublished and invented items have none.
     *
     * @param slugs a slug, an Optional or a list of slugs
     * @return an id or null, an Optional or a list of ids
     */
    public Object ids(ContentType type, Object slugs) {
        if (slugs instanceof Optional<?> slug) {
            return slug.map(known -> ids(type, known));
        }
        if (slugs instanceof List<?> list) {
            return list.stream()
                    .map(slug -> ids(type, slug))
                    .filter(Objects::nonNull)
                    .toList();
        }
        return ids.getOrDefault(type, Map.of()).get(slugs);
    }
}
