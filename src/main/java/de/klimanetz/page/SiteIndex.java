package de.klimanetz.page;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Network;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Site;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Published items by kind and slug, by address, by Kommune and by campaign. */
final class SiteIndex {

    static final Index<SiteIndex> INDEX = Index.of(SiteIndex::new);

    /** A kind of items, and the slug of an item, Kommune or campaign. */
    record Key<T extends Item>(Class<T> kind, String slug) {}

    private final Site site;
    private final Map<String, Link> links = new HashMap<>();
    private final Map<Key<?>, Item> bySlug = new HashMap<>();
    private final Map<Key<?>, List<Item>> byMember = new HashMap<>();
    private final Map<Key<?>, List<Item>> byCampaign = new HashMap<>();

    private SiteIndex(Snapshot snapshot) {
        site = snapshot.site();
        site.items().forEach(item -> links.put(item.address(), Link.to(item)));
        site.kinds()
                .forEach((kind, items) -> items.forEach(item -> {
                    bySlug.put(new Key<>(kind, item.slug()), item);
                    add(byMember, kind, item, item.members());
                    add(byCampaign, kind, item, item.campaign().stream().toList());
                }));
    }

    private static void add(
            Map<Key<?>, List<Item>> groups, Class<? extends Item> kind, Item item, Collection<String> slugs) {
        slugs.forEach(slug -> groups.computeIfAbsent(new Key<>(kind, slug), none -> new ArrayList<>())
                .add(item));
    }

    Network network(String none) {
        return site.network();
    }

    <T extends Item> List<T> all(Class<T> kind) {
        return site.all(kind);
    }

    List<Item> ofType(ContentType type) {
        return site.items().filter(item -> item.type() == type).toList();
    }

    <T extends Item> Optional<T> find(Key<T> key) {
        return Optional.ofNullable(bySlug.get(key)).map(key.kind()::cast);
    }

    Optional<Link> link(String address) {
        return Optional.ofNullable(links.get(address));
    }

    Optional<Picture> pictureOfCampaign(String slug) {
        return find(new Key<>(Campaign.class, slug)).flatMap(Campaign::picture);
    }

    <T extends Item> List<T> ofMember(Key<T> key) {
        return group(byMember, key);
    }

    <T extends Item> List<T> ofCampaign(Key<T> key) {
        return group(byCampaign, key);
    }

    @SuppressWarnings("unchecked")
    private static <T extends Item> List<T> group(Map<Key<?>, List<Item>> groups, Key<T> key) {
        return (List<T>) groups.getOrDefault(key, List.of());
    }
}
