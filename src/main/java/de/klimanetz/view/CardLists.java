package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Series;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/** Temporary. */
final class CardLists {

    record CardList<T extends Item>(
            ContentType type, Class<T> kind, String heading, String id, BiFunction<T, Basis, Card> maker) {

        Group<Item> of(List<Item> items) {
            return new Group<>(
                    heading, id, items.stream().filter(kind::isInstance).toList());
        }

        Card card(Item item, Basis basis) {
            return maker.apply(kind.cast(item), basis);
        }
    }

    static final List<CardList<?>> ALL = List.of(
            new CardList<>(ContentType.SERIES, Series.class, Area.SERIES.title(), "seite-reihen", SeriesPages::card),
            new CardList<>(ContentType.OFFER, Offer.class, Area.OFFERS.title(), "seite-angebote", OfferPages::card),
            new CardList<>(
                    ContentType.PRACTICE,
                    Practice.class,
                    Area.PRACTICES.title(),
                    "seite-bewaehrt",
                    PracticePages::card),
            new CardList<>(
                    ContentType.CAMPAIGN,
                    Campaign.class,
                    Area.CAMPAIGNS.title(),
                    "seite-kampagnen",
                    CampaignPages::card),
            new CardList<>(ContentType.NEWS, News.class, "Meldungen", "seite-meldungen", NewsPages::card));

    private CardLists() {}

    static Optional<CardList<?>> of(ContentType type) {
        return ALL.stream().filter(list -> list.type() == type).findFirst();
    }

    static Card card(Item item, Basis basis) {
        return of(item.type()).orElseThrow().card(item, basis);
    }
}
