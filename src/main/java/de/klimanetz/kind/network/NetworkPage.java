package de.klimanetz.kind.network;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Member;
import de.klimanetz.model.Network;
import de.klimanetz.page.Article;
import de.klimanetz.page.Card;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The page of the network. */
final class NetworkPage {

    static final PageSet<String> SET = PageSet.page(NetworkPage::page);

    /** The content of the page; {@code members} are the towns without the Kreis. */
    public record View(
            NetworkData data,
            Article article,
            List<Fact> facts,
            List<Fact> contact,
            List<Link> members,
            List<Link> areas,
            List<Card> networks,
            List<Year> years) {}

    /**
     * A year on the timeline.
     *
     * @param begins whether the network began in it
     * @param campaigns campaigns and programmes that began in it
     */
    public record Year(int number, boolean begins, List<Link> campaigns) {}

    /** The overviews of what the network has, by the type of their items. */
    private static final Map<ContentType, List<Area>> AREAS = new EnumMap<>(Map.of(
            ContentType.PARTNER, List.of(Area.PARTNERS),
            ContentType.GROUP, List.of(Area.GROUPS),
            ContentType.OFFICE, List.of(Area.OFFICES),
            ContentType.NOTICE, List.of(Area.MARKET),
            ContentType.FUNDING, List.of(Area.FUNDING, Area.DEADLINES),
            ContentType.DUTY, List.of(Area.DUTIES),
            ContentType.QUESTION, List.of(Area.QUESTIONS),
            ContentType.GUIDE, List.of(Area.GUIDES)));

    private NetworkPage() {}

    private static WebPage page(PageContext context) {
        Network network = context.network();
        View content = new View(
                new NetworkData(network, context.settings()),
                Article.of(network, context),
                facts(network, context),
                new Facts().contact(network.contact()).list(),
                context.all(Member.class).stream()
                        .filter(member -> !member.isDistrict())
                        .map(Link::to)
                        .toList(),
                AREAS.entrySet().stream()
                        .filter(area -> !context.ofType(area.getKey()).isEmpty())
                        .flatMap(area -> area.getValue().stream())
                        .map(Link::to)
                        .toList(),
                context.cards(context.ofType(ContentType.NEIGHBOUR).stream()),
                years(network, context));
        return Pages.item(network, "de", content, context);
    }

    /** Returns the years in which something began, oldest first. */
    private static List<Year> years(Network network, PageContext context) {
        int first = network.since().first().getYear();
        SortedMap<Integer, List<Link>> years = new TreeMap<>();
        years.put(first, new ArrayList<>());
        context.all(Campaign.class).stream()
                .filter(campaign -> !campaign.isExample())
                .filter(campaign -> !campaign.from().first().isAfter(context.today()))
                .forEach(campaign -> years.computeIfAbsent(
                                campaign.from().first().getYear(), year -> new ArrayList<>())
                        .add(Link.to(campaign)));
        return years.entrySet().stream()
                .map(year -> new Year(year.getKey(), year.getKey() == first, year.getValue()))
                .toList();
    }

    private static List<Fact> facts(Network network, PageContext context) {
        Link lead = context.link(ContentType.MEMBER, network.lead()).orElse(new Link("", ""));
        return new Facts()
                .add("Zusammenarbeit seit", GermanDates.date(network.since()))
                .add("Rechtsform", network.legalForm())
                .add("Hauptverantwortlich", lead.title(), lead.address(), "")
                .add("Sonstige Beteiligte", network.others())
                .add("Städte und Gemeinden", String.valueOf(network.expectedMembers()), Area.MEMBERS.address(), "")
                .list();
    }
}
