package de.klimanetz.page;

import de.klimanetz.feed.Feed;
import de.klimanetz.model.Item;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;

/**
 * The site on one day, with indexes over it. Makers of pages cannot reach it: they ask a {@link PageContext}, which notes
 * what they were told. Safe for use by several threads.
 */
public final class Snapshot {

    private final Site site;
    private final Basis basis;
    private final List<Topic> topics;
    private final List<Feed> feeds;
    private final BiFunction<Item, Basis, Card> cards;
    private final Map<Index<?>, Object> before;
    private final Map<Index<?>, Object> built = new ConcurrentHashMap<>();

    /**
     * @param topics those of the site
     * @param feeds to which pages link, the one of the site as a whole first
     * @param cards makes the entry of an item in a list
     * @param before what the last build was made from
     */
    public Snapshot(
            Site site,
            LocalDate today,
            List<Topic> topics,
            List<Feed> feeds,
            BiFunction<Item, Basis, Card> cards,
            Optional<Snapshot> before) {
        this.site = site;
        this.basis = new Basis(site.settings(), today, Towns.of(site));
        this.topics = topics;
        this.feeds = feeds;
        this.cards = cards;
        this.before = new HashMap<>();
        before.ifPresent(last -> {
            // What the last build had no use for, this one may need.
            this.before.putAll(last.before);
            last.built.forEach((index, value) -> {
                if (index.isUpdating()) {
                    this.before.put(index, value);
                }
            });
        });
    }

    public Site site() {
        return site;
    }

    public LocalDate today() {
        return basis.today();
    }

    Basis basis() {
        return basis;
    }

    /** All topics, by slug. */
    public List<Topic> topics() {
        return topics;
    }

    /** All feeds, the one of the site as a whole first. */
    public List<Feed> feeds() {
        return feeds;
    }

    Card card(Item item) {
        return cards.apply(item, basis);
    }

    /** The value of an index. */
    @SuppressWarnings("unchecked")
    public <I> I get(Index<I> index) {
        Object value = built.get(index);
        if (value == null) {
            // Not computeIfAbsent: an index may ask for another one while it is built.
            synchronized (index) {
                value = built.get(index);
                if (value == null) {
                    value = index.build(this, Optional.ofNullable((I) before.get(index)));
                    built.put(index, value);
                }
            }
        }
        return (I) value;
    }
}
