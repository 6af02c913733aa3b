package de.klimanetz.kind.partner;

import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.event.EventDays;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.WebPage;
import java.util.List;

/** The overview of the partners, and one page per partner with what it takes part in. */
final class PartnerPages {

    static final PageSet<String> OVERVIEW = PageSet.once(PartnerPages::overview);
    static final PageSet<Partner> SET = PageSet.each(Partner.class, PartnerPages::page);

    private static final int EVENTS = 12;

    /** @param events the newest ones, coming and past */
    public record View(Profile profile, List<EventCard> events) {}

    private PartnerPages() {}

    static Card card(Partner partner, Basis basis) {
        return Card.of(partner, partner.kind().label(), "");
    }

    private static List<WebPage> overview(PageContext context) {
        List<Partner> partners = context.all(Partner.class);
        return partners.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "site/overview",
                        Area.PARTNERS,
                        "Mit wem der " + context.network().title() + " arbeitet, und woran.",
                        new Overview(List.of(
                                new Group<>("Mit wem wir arbeiten", "partner", context.cards(partners.stream())))),
                        context));
    }

    private static WebPage page(Partner partner, PageContext context) {
        List<Item> mentions = context.ask(Mentions.INDEX, Mentions::of, partner.address());
        Profile profile = new Profile(
                partner.kind().label(),
                "",
                Article.of(partner, context),
                new Facts()
                        .add("Mitarbeit", partner.role())
                        .web("Website", partner.website())
                        .list(),
                new Facts().contact(partner.contact()).list(),
                List.of(
                        new Group<>(Area.OFFERS.title(), "seite-angebote", cards(Offer.class, mentions, context)),
                        new Group<>(
                                Area.CAMPAIGNS.title(), "seite-kampagnen", cards(Campaign.class, mentions, context)),
                        new Group<>(
                                Area.PRACTICES.title(), "seite-bewaehrt", cards(Practice.class, mentions, context))));
        List<Event> events = mentions.stream()
                .filter(Event.class::isInstance)
                .map(Event.class::cast)
                .toList();
        return Pages.item(
                partner,
                Area.PARTNERS,
                new View(
                        profile,
                        EventCards.list(EventDays.newestFirst(events).stream().limit(EVENTS), context)),
                context);
    }

    private static List<Card> cards(Class<? extends Item> kind, List<Item> items, PageContext context) {
        return context.cards(items.stream().filter(kind::isInstance));
    }
}
