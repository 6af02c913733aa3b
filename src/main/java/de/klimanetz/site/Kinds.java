package de.klimanetz.site;

import de.klimanetz.data.DataSet;
import de.klimanetz.feed.FeedText;
import de.klimanetz.image.Card;
import de.klimanetz.kind.CardList;
import de.klimanetz.kind.Kind;
import de.klimanetz.kind.campaign.CampaignDefinition;
import de.klimanetz.kind.duty.DutyDefinition;
import de.klimanetz.kind.event.EventDefinition;
import de.klimanetz.kind.funding.ProgrammeDefinition;
import de.klimanetz.kind.group.WorkingGroupDefinition;
import de.klimanetz.kind.guide.GuideDefinition;
import de.klimanetz.kind.legal.AccessibilityDefinition;
import de.klimanetz.kind.legal.ImprintDefinition;
import de.klimanetz.kind.legal.PrivacyDefinition;
import de.klimanetz.kind.member.MemberDefinition;
import de.klimanetz.kind.neighbour.NeighbourDefinition;
import de.klimanetz.kind.network.NetworkDefinition;
import de.klimanetz.kind.news.NewsDefinition;
import de.klimanetz.kind.notice.NoticeDefinition;
import de.klimanetz.kind.offer.OfferDefinition;
import de.klimanetz.kind.office.OfficeDefinition;
import de.klimanetz.kind.page.PageDefinition;
import de.klimanetz.kind.partner.PartnerDefinition;
import de.klimanetz.kind.practice.PracticeDefinition;
import de.klimanetz.kind.question.QuestionDefinition;
import de.klimanetz.kind.series.SeriesDefinition;
import de.klimanetz.kind.theme.ThemeDefinition;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.page.Basis;
import de.klimanetz.season.Season;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The registry of the kinds of content. A new kind needs one entry here. */
public final class Kinds {

    /** In the order of lists for readers. */
    public static final List<Kind<?>> ALL = List.of(
            new EventDefinition(),
            new SeriesDefinition(),
            new MemberDefinition(),
            new CampaignDefinition(),
            new PracticeDefinition(),
            new OfferDefinition(),
            new ThemeDefinition(),
            new NewsDefinition(),
            new QuestionDefinition(),
            new GuideDefinition(),
            new NoticeDefinition(),
            new ProgrammeDefinition(),
            new DutyDefinition(),
            new WorkingGroupDefinition(),
            new OfficeDefinition(),
            new PartnerDefinition(),
            new NeighbourDefinition(),
            new NetworkDefinition(),
            new ImprintDefinition(),
            new PrivacyDefinition(),
            new AccessibilityDefinition(),
            new PageDefinition());

    private static final Map<ContentType, Kind<?>> BY_TYPE =
            ALL.stream().collect(Collectors.toMap(Kind::type, Function.identity()));
    private static final Map<Class<?>, Kind<?>> BY_CLASS =
            ALL.stream().collect(Collectors.toMap(Kind::itemClass, Function.identity()));

    private Kinds() {}

    /** Returns the kind for a type of file. */
    public static Kind<?> of(ContentType type) {
        return BY_TYPE.get(type);
    }

    /** Returns the kind by the class of the item: a meeting is an event, but its type is that of the series. */
    static Kind<?> of(Item item) {
        return BY_CLASS.get(item.getClass());
    }

    /** Returns all kinds in the order of {@link ContentType}, which is the order of the items of a site. */
    static List<Kind<?>> byType() {
        return ALL.stream().sorted(Comparator.comparing(Kind::type)).toList();
    }

    /** Returns the open data sets of all kinds. */
    public static List<DataSet<?>> dataSets() {
        return ALL.stream()
                .<DataSet<?>>flatMap(kind -> kind.dataSets().stream())
                .toList();
    }

    /**
     * Returns the list entry of an item.
     *
     * @throws java.util.NoSuchElementException if its kind has no cards
     */
    static de.klimanetz.page.Card card(Item item, Basis basis) {
        return card(of(item), item, basis);
    }

    private static <T extends Item> de.klimanetz.page.Card card(Kind<T> kind, Item item, Basis basis) {
        CardList<T> list = kind.cards().orElseThrow();
        return list.card().apply(kind.itemClass().cast(item), basis);
    }

    /** Returns the short line above the title on the picture for social networks. */
    static String kicker(Item item) {
        return typed(item).kicker(item);
    }

    /** Returns the date on the picture for social networks. */
    static Optional<Card.Sheet> sheet(Item item) {
        return typed(item).sheet(item);
    }

    /** Returns the season of an item that belongs to one. */
    static Optional<Season> season(Item item) {
        return typed(item).season(item);
    }

    @SuppressWarnings("unchecked")
    private static Kind<Item> typed(Item item) {
        return (Kind<Item>) of(item);
    }

    /** Returns plain text by which readers find an item, besides title, teaser, topics and text. */
    static List<String> searchText(Item item) {
        return typed(item).searchText(item);
    }

    /** Returns the feed text of the kind of an item. */
    @SuppressWarnings("unchecked")
    static FeedText<Item> feedText(Item item) {
        return (FeedText<Item>) of(item).feedText();
    }
}
