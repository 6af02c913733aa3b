package de.klimanetz.page;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Network;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * Gives the code that creates a page access to the site, and records each query with its answer as a dependency of the
 * page. {@link PageCache} reuses a page if all its queries still have equal answers. Only the {@link Basis} and
 * {@link Derived} values are not recorded. Not thread-safe.
 */
public final class PageContext {

    /** A query with its answer. */
    record Dependency<I, Q, A>(Index<I> index, BiFunction<I, Q, A> question, Q about, A answer) {

        boolean isUnchanged(Snapshot now) {
            return question.apply(now.get(index), about).equals(answer);
        }
    }

    private final Snapshot snapshot;
    private final List<Dependency<?, ?, ?>> dependencies = new ArrayList<>();

    PageContext(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Dependency<?, ?, ?>> dependencies() {
        return List.copyOf(dependencies);
    }

    /**
     * Queries an index and records the query.
     *
     * <pre>context.ask(MonthTables.INDEX, MonthTables::events, month)</pre>
     *
     * @param question a function only of the value of the index and the argument, without captured values
     * @param about the argument, an immutable value
     * @return an immutable value with a meaningful {@code equals}, such as a record or a list of records
     */
    public <I, Q, A> A ask(Index<I> index, BiFunction<I, Q, A> question, Q about) {
        A answer = question.apply(snapshot.get(index), about);
        dependencies.add(new Dependency<>(index, question, about, answer));
        return answer;
    }

    public Basis basis() {
        return snapshot.basis();
    }

    public Settings settings() {
        return basis().settings();
    }

    public LocalDate today() {
        return basis().today();
    }

    public Towns towns() {
        return basis().towns();
    }

    /** Returns the derived value of an item; null if the item was not selected for it. */
    public <T extends Item, R> R derive(Derived<T, R> derived, T item) {
        return derived.of(item, snapshot);
    }

    public Network network() {
        return ask(SiteIndex.INDEX, SiteIndex::network, "");
    }

    /** Returns all items of a kind, in the order of the kind. Events include the meetings of all series. */
    public <T extends Item> List<T> all(Class<T> kind) {
        return ask(SiteIndex.INDEX, SiteIndex::all, kind);
    }

    /** Returns the published items of a type that have a file, in the order of the kind. */
    public List<Item> ofType(ContentType type) {
        return ask(SiteIndex.INDEX, SiteIndex::ofType, type);
    }

    /** Returns the item with a slug; empty if it is not published. */
    public <T extends Item> Optional<T> find(Class<T> kind, String slug) {
        return ask(SiteIndex.INDEX, SiteIndex::find, new SiteIndex.Key<>(kind, slug));
    }

    /** Returns the items of a kind that name a Kommune; items for the whole Kreis are not among them. */
    public <T extends Item> List<T> ofMember(Class<T> kind, String slug) {
        return ask(SiteIndex.INDEX, SiteIndex::ofMember, new SiteIndex.Key<>(kind, slug));
    }

    /** Returns the items of a kind that belong to a campaign. */
    public <T extends Item> List<T> ofCampaign(Class<T> kind, String slug) {
        return ask(SiteIndex.INDEX, SiteIndex::ofCampaign, new SiteIndex.Key<>(kind, slug));
    }

    /** Returns the link to an item; empty if it is not published. */
    public Optional<Link> link(ContentType type, String slug) {
        return link(type.address(slug));
    }

    /** Returns the link to the item at an address; empty if it is not published. */
    public Optional<Link> link(String address) {
        return ask(SiteIndex.INDEX, SiteIndex::link, address);
    }

    /** Returns the link to the campaign of an item; empty without one or if it is not published. */
    public Optional<Link> campaign(Item item) {
        return item.campaign().flatMap(slug -> link(ContentType.CAMPAIGN, slug));
    }

    /** Returns links to the published themes that an item names. */
    public List<Link> themes(Item item) {
        return all(Theme.class).stream()
                .filter(theme -> item.themes().contains(theme.slug()))
                .map(Link::toTheme)
                .toList();
    }

    /** Returns links to the topics of an item, in its spelling. The address of a topic without a page is empty. */
    public List<Link> topics(Item item) {
        return item.topics().stream()
                .map(topic -> ask(Topics.INDEX, Topics::link, topic))
                .toList();
    }

    /** Returns a text in parts, with links where it names an organisation of the site. */
    public List<Link> named(String text) {
        return ask(Names.INDEX, Names::parts, text);
    }

    /** Returns the feed and the calendar that fit a page, see {@link Alternates}. */
    public List<WebPage.Alternate> alternates(String address) {
        return ask(Alternates.INDEX, Alternates::of, address);
    }

    /** Returns the calendar with a name, which is part of its address. */
    public Optional<Snapshot.Calendar> calendar(String name) {
        return ask(Alternates.INDEX, Alternates::calendar, name);
    }

    /** Returns the picture of an item, else that of its campaign. */
    public Optional<Picture> picture(Item item) {
        return item.picture()
                .or(() -> item.campaign().flatMap(slug -> ask(SiteIndex.INDEX, SiteIndex::pictureOfCampaign, slug)));
    }

    /** Returns the address of the picture for social networks of an item. */
    String image(Item item) {
        return ask(CardImages.INDEX, CardImages::of, item.address());
    }

    /** Returns the list entry of an item whose kind has cards, which events do not have. */
    public Card card(Item item) {
        return snapshot.card(item).with(picture(item));
    }

    public List<Card> cards(Stream<? extends Item> items) {
        return items.map(this::card).toList();
    }
}
