package de.klimanetz.page;

import de.klimanetz.feed.Feed;
import de.klimanetz.model.Area;
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
 * The site on one day, with its indexes. Code that creates pages has no access to it and uses a {@link PageContext},
 * which records dependencies. Thread-safe.
 */
public final class Snapshot {

    /**
     * A calendar for subscription.
     *
     * @param name the part of its address that differs
     * @param description a German sentence: which events it contains
     * @param page the page that shows them
     */
    public record Calendar(String name, String title, String description, String page) {

        /** Returns the address from the base URL on. */
        public String address() {
            return Area.CALENDARS.below(name + ".ics");
        }
    }

    private final Site site;
    private final Basis basis;
    private final List<Topic> topics;
    private final List<Feed> feeds;
    private final List<Calendar> calendars;
    private final BiFunction<Item, Basis, Card> cards;
    private final Map<Index<?>, Object> before;
    private final Map<Index<?>, Object> built = new ConcurrentHashMap<>();

    /**
     * @param today the day of the build in the time zone of the site
     * @param topics all topics of the site
     * @param feeds all feeds of the site; pages without a more specific feed link to the first one
     * @param calendars all calendars for subscription
     * @param cards creates the list entry of an item
     * @param before the snapshot of the previous build
     */
    public Snapshot(
            Site site,
            LocalDate today,
            List<Topic> topics,
            List<Feed> feeds,
            List<Calendar> calendars,
            BiFunction<Item, Basis, Card> cards,
            Optional<Snapshot> before) {
        this.site = site;
        this.basis = new Basis(site.settings(), today, Towns.of(site));
        this.topics = topics;
        this.feeds = feeds;
        this.calendars = calendars;
        this.cards = cards;
        this.before = new HashMap<>();
        before.ifPresent(last -> {
            // An index that the last build did not use may be used by this one.
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

    /** Returns all topics, in the order of their slugs. */
    public List<Topic> topics() {
        return topics;
    }

    /** Returns all feeds; pages without a more specific feed link to the first one. */
    public List<Feed> feeds() {
        return feeds;
    }

    List<Calendar> calendars() {
        return calendars;
    }

    Card card(Item item) {
        return cards.apply(item, basis);
    }

    /** Returns the value of an index; builds it on first use. */
    @SuppressWarnings("unchecked")
    public <I> I get(Index<I> index) {
        Object value = built.get(index);
        if (value == null) {
            // Not computeIfAbsent, which forbids other updates of the map: an index may use another one.
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
