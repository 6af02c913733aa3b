package de.klimanetz.kind.campaign;

import de.klimanetz.kind.CalendarBox;
import de.klimanetz.kind.PressKit;
import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.event.EventFacets;
import de.klimanetz.kind.event.EventLists;
import de.klimanetz.kind.event.ParticipationPages;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.News;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Theme;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Excerpt;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Subscribe;
import de.klimanetz.page.WebPage;
import de.klimanetz.season.Season;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The pages of campaigns: overview, and one page per campaign with its programme and posters. */
final class CampaignPages {

    static final PageSet<String> OVERVIEW = PageSet.page(CampaignPages::overview);
    static final PageSet<Campaign> SET =
            new PageSet<>(context -> context.all(Campaign.class), true, CampaignPages::pages);
    static final PressKit<Campaign> PRESS = new PressKit<>(
            Campaign.class,
            Area.CAMPAIGNS,
            (campaign, today) -> !campaign.isOver(today),
            new CampaignFeedText(),
            campaign -> Optional.empty());

    /**
     * The overview: running, coming and past campaigns.
     *
     * @param ways links to related areas
     */
    public record Overview(List<Card> running, List<Card> coming, List<Card> past, List<Link> ways) {}

    /** The content of a campaign page. */
    public record View(Head head, Article article, List<Fact> facts, Events events, Related related, Ways ways) {}

    /**
     * The lines above the text.
     *
     * @param season key of the season of a campaign that lasts less than half a year, or empty
     */
    public record Head(String kind, String state, String motto, String season) {}

    /**
     * The events of a campaign.
     *
     * @param places where they are; empty if in one town or none
     * @param balance the results so far
     * @param list link to the list of all its events
     * @param subscribe where to subscribe to its events; empty if the campaign is over
     */
    public record Events(
            List<EventCard> coming,
            Excerpt<EventCard> past,
            Optional<CampaignPlaces> places,
            List<Fact> balance,
            Optional<Link> list,
            String subscribe,
            Optional<CalendarBox> calendar) {}

    /** Other items of the campaign. */
    public record Related(List<Card> offers, List<Card> practices, List<Card> news) {}

    /**
     * Links to related pages.
     *
     * @param programme the printable programme
     * @param offering the form for organizers, while offers are accepted
     */
    public record Ways(
            Optional<Link> programme,
            Optional<Link> offering,
            Optional<Link> predecessor,
            Optional<Link> successor,
            Optional<Link> press,
            List<Link> themes) {}

    /** Shorter campaigns belong to one season. */
    private static final int SEASON_MONTHS = 6;

    private CampaignPages() {}

    private static WebPage overview(PageContext context) {
        return Pages.overview(
                "campaign/list",
                Area.CAMPAIGNS,
                "Kampagnen im " + context.network().title() + ": Klimawochen, STADTRADELN und mehr, mit Zeitraum, "
                        + "Terminen und Ergebnissen.",
                new Overview(
                        cards(campaign -> campaign.isRunning(context.today()), context),
                        cards(campaign -> campaign.from().first().isAfter(context.today()), context),
                        cards(campaign -> campaign.isOver(context.today()), context),
                        ways(context)),
                context);
    }

    private static List<Link> ways(PageContext context) {
        List<Link> ways = new ArrayList<>();
        if (!context.all(Theme.class).isEmpty()) {
            ways.add(Link.to(Area.THEMES));
        }
        if (!context.all(Offer.class).isEmpty()) {
            ways.add(Link.to(Area.OFFERS));
        }
        return ways;
    }

    private static List<Card> cards(Predicate<Campaign> which, PageContext context) {
        return context.cards(context.all(Campaign.class).stream().filter(which));
    }

    static Card card(Campaign campaign, Basis basis) {
        return Card.of(
                campaign, campaign.kind().label() + " · " + GermanDates.period(campaign.from(), campaign.to()), "");
    }

    private static List<WebPage> pages(Campaign campaign, PageContext context) {
        List<Event> events = context.ofCampaign(Event.class, campaign.slug());
        Optional<Programme> programme = Programme.of(campaign, events, context.today());
        List<WebPage> pages = new ArrayList<>();
        pages.add(Pages.item(campaign, Area.CAMPAIGNS, view(campaign, events, programme, context), context));
        programme.ifPresent(edition -> pages.addAll(ProgrammePages.pages(edition, context)));
        return pages;
    }

    private static View view(
            Campaign campaign, List<Event> events, Optional<Programme> programme, PageContext context) {
        return new View(
                new Head(campaign.kind().label(), state(campaign, context), campaign.motto(), season(campaign)),
                Article.of(campaign, context),
                facts(campaign, context),
                events(campaign, events, context),
                new Related(
                        cardsOf(campaign, Offer.class, context),
                        cardsOf(campaign, Practice.class, context),
                        cardsOf(campaign, News.class, context)),
                ways(campaign, programme, context));
    }

    private static List<Card> cardsOf(Campaign campaign, Class<? extends Item> kind, PageContext context) {
        return context.cards(context.ofCampaign(kind, campaign.slug()).stream());
    }

    private static Events events(Campaign campaign, List<Event> events, PageContext context) {
        List<Event> past = events.stream()
                .filter(event -> event.schedule().isOver(context.today()))
                .toList();
        return new Events(
                EventCards.list(
                        events.stream().filter(event -> !event.schedule().isOver(context.today())), context),
                Excerpt.last(past, event -> EventCards.of(event, context)),
                CampaignPlaces.of(events, context),
                new CampaignBalance(campaign, events, context.today()).facts(context.all(Member.class)),
                context.ask(EventFacets.INDEX, EventFacets::list, EventLists.address(campaign)),
                campaign.isOver(context.today()) ? "" : Subscribe.address(campaign),
                campaign.isOver(context.today()) || campaign.isExample()
                        ? Optional.empty()
                        : CalendarBox.of(campaign.slug(), context));
    }

    private static Ways ways(Campaign campaign, Optional<Programme> programme, PageContext context) {
        return new Ways(
                programme.map(edition -> new Link("Programm zum Drucken", edition.address())),
                ParticipationPages.link(campaign, context),
                campaign.predecessor()
                        .flatMap(slug -> context.find(Campaign.class, slug))
                        .map(Link::to),
                context.all(Campaign.class).stream()
                        .filter(other -> other.predecessor().equals(Optional.of(campaign.slug())))
                        .findFirst()
                        .map(Link::to),
                PRESS.link(campaign, context),
                context.themes(campaign));
    }

    private static String state(Campaign campaign, PageContext context) {
        if (campaign.isOver(context.today())) {
            return "beendet";
        }
        return campaign.isRunning(context.today()) ? "läuft" : "kommt";
    }

    private static String season(Campaign campaign) {
        LocalDate first = campaign.from().first();
        return campaign.to()
                .filter(to -> to.last().isBefore(first.plusMonths(SEASON_MONTHS)))
                .map(to -> Season.of(first).key())
                .orElse("");
    }

    private static List<Fact> facts(Campaign campaign, PageContext context) {
        Facts facts = new Facts()
                .add("Zeitraum", GermanDates.period(campaign.from(), campaign.to()))
                .add("Rhythmus", campaign.yearlyRule())
                .add("Partner", context.named(String.join(", ", campaign.partners())))
                .web("Website", campaign.website());
        if (ParticipationPages.isOpen(campaign, context)) {
            String email = ParticipationPages.submitTo(campaign, context);
            facts.add(
                            "Angebote melden bis",
                            campaign.submitUntil().map(GermanDates::day).orElse(""))
                    .add("Angebote melden bei", email, "mailto:" + email, "");
        }
        return facts.list();
    }
}
