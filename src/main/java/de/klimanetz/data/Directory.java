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

/** Where the items of a site are found and what their permanent ids are; invented ones are not known here. */
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

    /** Whether the ids of all items are the ones that another directory names. */
    boolean hasTheIdsOf(Directory other) {
        return ids.equals(other.ids);
    }

    public Settings settings() {
        return settings;
    }

    String address(Item item) {
        return settings.absolute(item.address());
    }

    /** The ids of items; what is held back or invented has none. */
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
