package de.klimanetz.page;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Network;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Theme;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;

/**
 * All that the maker of a page can reach. What it uses of the site it asks for here, and each question is noted with its
 * answer: as long as the same questions have the same answers, the same pages would be made, and the former ones are kept
 * (see {@link PageCache}). Nothing can be used without being noted, except the {@link Basis} and what is {@link Derived}
 * from it. For use by one thread.
 */
public final class PageContext {

    /** A question with its answer. */
    record Note<I, Q, A>(Index<I> index, BiFunction<I, Q, A> question, Q about, A answer) {

        boolean holds(Snapshot now) {
            return question.apply(now.get(index), about).equals(answer);
        }
    }

    private final Snapshot snapshot;
    private final List<Note<?, ?, ?>> notes = new ArrayList<>();

    PageContext(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    List<Note<?, ?, ?>> notes() {
        return List.copyOf(notes);
    }

    /**
     * Asks an index.
     *
     * <pre>context.ask(MonthTables.INDEX, MonthTables::events, month)</pre>
     *
     * @param question has the same answer whenever the value of the index is the same, and uses nothing else
     * @param about a value
     * @return a value with a meaningful {@code equals}, such as a record or a list of records
     */
    public <I, Q, A> A ask(Index<I> index, BiFunction<I, Q, A> question, Q about) {
        A answer = question.apply(snapshot.get(index), about);
        notes.add(new Note<>(index, question, about, answer));
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

    /** What is made from an item and the basis alone. */
    public <T extends Item, R> R derive(Derived<T, R> derived, T item) {
        return derived.of(item, snapshot);
    }

    public Network network() {
        return ask(SiteIndex.INDEX, SiteIndex::network, "");
    }

    /** All items of a kind, in the order of the kind; the events with the meetings of all series. */
    public <T extends Item> List<T> all(Class<T> kind) {
        return ask(SiteIndex.INDEX, SiteIndex::all, kind);
    }

    /** The item of a kind with a slug; nothing while it is held back. */
    public <T extends Item> Optional<T> find(Class<T> kind, String slug) {
        return ask(SiteIndex.INDEX, SiteIndex::find, new SiteIndex.Key<>(kind, slug));
    }

    /** The items of a kind that name a Kommune. */
    public <T extends Item> List<T> ofMember(Class<T> kind, String slug) {
        return ask(SiteIndex.INDEX, SiteIndex::ofMember, new SiteIndex.Key<>(kind, slug));
    }

    /** The items of a kind that belong to a campaign. */
    public <T extends Item> List<T> ofCampaign(Class<T> kind, String slug) {
        return ask(SiteIndex.INDEX, SiteIndex::ofCampaign, new SiteIndex.Key<>(kind, slug));
    }

    /** The link to an item; nothing while it is held back. */
    public Optional<Link> link(ContentType type, String slug) {
        return link(type.address(slug));
    }

    /** The link to the item at an address; nothing while it is held back. */
    public Optional<Link> link(String address) {
        return ask(Links.INDEX, Links::to, address);
    }

    public Optional<Link> campaign(Item item) {
        return item.campaign().flatMap(slug -> link(ContentType.CAMPAIGN, slug));
    }

    /** The themes that an item says it belongs to. */
    public List<Link> themes(Item item) {
        return all(Theme.class).stream()
                .filter(theme -> item.themes().contains(theme.slug()))
                .map(Link::toTheme)
                .toList();
    }

    /** The topics of an item, called as it spells them; one without a page has no address. */
    public List<Link> topics(Item item) {
        return item.topics().stream()
                .map(topic -> ask(Topics.INDEX, Topics::link, topic))
                .toList();
    }

    /** The feed that tells of the same as a page, by its address without extension. */
    public Link feed(String address) {
        return ask(FeedLinks.INDEX, FeedLinks::of, address);
    }

    /** The entry of an item other than an event in lists. */
    public Card card(Item item) {
        return snapshot.card(item);
    }

    public List<Card> cards(Stream<? extends Item> items) {
        return items.map(this::card).toList();
    }
}
