package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Picture;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The campaigns: overview and a page each. */
final class CampaignPages {

    /**
     * The overview: running, coming and past ones.
     *
     * @param ways to what hangs together with campaigns
     */
    public record Overview(List<Card> running, List<Card> coming, List<Card> past, List<Link> ways) {}

    private static final int SHOWN = 40;

    /**
     * What the page of a campaign shows.
     *
     * @param pastMore how many past events are not shown
     * @param balance what it has brought so far, counted
     * @param list of all its events
     * @param programme the same to read and print
     * @param offering where organizers offer something, while that is asked for
     * @param subscribe where one can subscribe to what comes, empty when nothing more will come
     */
    public record View(
            String kind,
            String period,
            String state,
            String motto,
            String teaser,
            List<Fact> facts,
            Prose prose,
            Optional<Picture> picture,
            boolean example,
            List<EventCard> coming,
            List<EventCard> past,
            int pastMore,
            List<Fact> balance,
            Optional<Link> list,
            List<Card> offers,
            Optional<Link> programme,
            Optional<Link> offering,
            List<Card> practices,
            List<Card> news,
            Optional<Link> predecessor,
            Optional<Link> successor,
            List<Link> themes,
            List<Link> members,
            String subscribe,
            List<Link> topics) {}

    private final Workbench bench;

    CampaignPages(Workbench bench) {
        this.bench = bench;
    }

    /** One of the network, with its programme. */
    WebPage page(Campaign campaign, Optional<Programme> programme) {
        return bench.itemPage(campaign, Link.to(Area.CAMPAIGNS), view(campaign, programme));
    }

    WebPage overview() {
        return bench.overview(
                "campaigns",
                Link.to(Area.CAMPAIGNS),
                "Kampagnen im " + bench.site().network().title() + ": Klimawochen, STADTRADELN und mehr, mit Zeitraum, "
                        + "Terminen und Ergebnissen.",
                new Overview(
                        cards(campaign -> campaign.isRunning(bench.today())),
                        cards(campaign -> campaign.from().first().isAfter(bench.today())),
                        cards(campaign -> campaign.isOver(bench.today())),
                        ways()));
    }

    private List<Link> ways() {
        List<Link> ways = new ArrayList<>();
        if (!bench.site().themes().isEmpty()) {
            ways.add(Link.to(Area.THEMES));
        }
        if (!bench.site().offers().isEmpty()) {
            ways.add(Link.to(Area.OFFERS));
        }
        return ways;
    }

    private List<Card> cards(Predicate<Campaign> which) {
        return bench.site().campaigns().stream()
                .filter(which)
                .map(bench.cards()::campaign)
                .toList();
    }

    private View view(Campaign campaign, Optional<Programme> programme) {
        List<Event> events = bench.eventsOf(campaign);
        List<Event> past = events.stream()
                .filter(event -> event.schedule().isOver(bench.today()))
                .toList();
        return new View(
                campaign.kind().label(),
                GermanDates.period(campaign.from(), campaign.to()),
                state(campaign),
                campaign.motto(),
                campaign.teaser(),
                facts(campaign),
                Prose.of(campaign.body()),
                campaign.picture(),
                campaign.isExample(),
                bench.cards()
                        .events(events.stream()
                                .filter(event -> !event.schedule().isOver(bench.today()))),
                bench.cards().events(past.stream().skip(Math.max(0, past.size() - SHOWN))),
                Math.max(0, past.size() - SHOWN),
                new CampaignBalance(campaign, events, bench.today())
                        .facts(bench.site().members()),
                Facets.link(campaign, events),
                bench.site().offers().stream()
                        .filter(offer -> offer.campaign().equals(Optional.of(campaign.slug())))
                        .map(offer -> OfferPages.card(offer, bench.today()))
                        .toList(),
                programme.map(edition -> new Link("Programm zum Drucken", edition.address())),
                ParticipationPages.link(campaign, bench),
                bench.related().practicesOfCampaign(campaign.slug()).stream()
                        .map(bench.cards()::practice)
                        .toList(),
                bench.newsOf(campaign).stream().map(bench.cards()::news).toList(),
                campaign.predecessor().flatMap(bench::campaign),
                bench.site().campaigns().stream()
                        .filter(other -> other.predecessor().equals(Optional.of(campaign.slug())))
                        .findFirst()
                        .map(Cards::link),
                bench.themes(campaign),
                bench.around().towns().links(campaign),
                campaign.isOver(bench.today()) ? "" : Channels.address(campaign),
                bench.around().topics(campaign));
    }

    private String state(Campaign campaign) {
        if (campaign.isOver(bench.today())) {
            return "beendet";
        }
        return campaign.isRunning(bench.today()) ? "läuft" : "kommt";
    }

    private List<Fact> facts(Campaign campaign) {
        Facts facts = new Facts()
                .add("Zeitraum", GermanDates.period(campaign.from(), campaign.to()))
                .add("Rhythmus", campaign.yearlyRule())
                .add("Partner", String.join(", ", campaign.partners()))
                .web("Website", campaign.website());
        if (ParticipationPages.isOpen(campaign, bench)) {
            String email = ParticipationPages.submitTo(campaign, bench);
            facts.add(
                            "Angebote melden bis",
                            campaign.submitUntil().map(GermanDates::day).orElse(""))
                    .add("Angebote melden bei", email, "mailto:" + email, "");
        }
        return facts.list();
    }
}
