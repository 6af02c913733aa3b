package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.EventKind;
import de.klimanetz.model.vocabulary.Keyed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The events by each value that they can be found by: Kommune, kind, format, audience and campaign, and by a Kommune
 * together with a kind or an audience. Every event is looked at once for each way, never once for each value.
 */
final class Facets {

    private static final String KIND = "art";
    private static final String FORMAT = "format";
    private static final String AUDIENCE = "zielgruppe";

    private final List<Facet<Event>> members = new ArrayList<>();
    private final List<Facet<Event>> kinds;
    private final List<Facet<Event>> formats;
    private final List<Facet<Event>> audiences;
    private final List<Facet<Event>> campaigns;
    private final Map<String, List<Facet<Event>>> kindsOfMember = new HashMap<>();
    private final Map<String, List<Facet<Event>>> audiencesOfMember = new HashMap<>();

    Facets(Site site, Related related) {
        kinds = facets(site.events(), Facets::kind, kind -> "Termine: " + kind.label(), KIND, Link.to(Area.EVENTS));
        formats = facets(
                site.events(),
                event -> List.of(event.format()),
                format -> "Termine " + format.label(),
                FORMAT,
                Link.to(Area.EVENTS));
        audiences = facets(
                site.events(),
                event -> event.audiences(),
                audience -> "Termine für " + audience.label(),
                AUDIENCE,
                Link.to(Area.EVENTS));
        site.members().forEach(member -> add(member, related.eventsOfMember(member.slug())));
        campaigns = site.campaigns().stream()
                .flatMap(campaign -> ofCampaign(campaign, related.eventsOfCampaign(campaign.slug())).stream())
                .toList();
    }

    private static Optional<Facet<Event>> ofCampaign(Campaign campaign, List<Event> events) {
        return link(campaign, events)
                .map(link -> new Facet<>(
                        campaign.slug(),
                        campaign.title(),
                        link,
                        List.of(Link.to(Area.HOME), Link.to(Area.CAMPAIGNS), Cards.link(campaign)),
                        events));
    }

    private void add(Member member, List<Event> events) {
        if (events.isEmpty()) {
            return;
        }
        Link list = new Link(title(member), address(member.slug()));
        List<Link> trail = List.of(Link.to(Area.HOME), Link.to(Area.MEMBERS), Cards.link(member));
        members.add(new Facet<>(member.slug(), member.title(), list, trail, events));
        List<Link> below = List.of(Link.to(Area.HOME), Link.to(Area.MEMBERS), Cards.link(member), list);
        kindsOfMember.put(
                member.slug(),
                Facet.by(events, Facets::kind, kind -> title(member) + ": " + kind.label(), KIND, list, below));
        audiencesOfMember.put(
                member.slug(),
                Facet.by(
                        events,
                        event -> event.audiences(),
                        audience -> title(member) + " für " + audience.label(),
                        AUDIENCE,
                        list,
                        below));
    }

    private static String title(Member member) {
        return (member.isDistrict() ? "Termine im " : "Termine in ") + member.title();
    }

    private static List<EventKind> kind(Event event) {
        return List.of(event.kind());
    }

    private static <K extends Enum<K> & Keyed> List<Facet<Event>> facets(
            List<Event> events, Function<Event, List<K>> keys, Function<K, String> title, String word, Link above) {
        return Facet.by(events, keys, title, word, above, List.of(Link.to(Area.HOME), above));
    }

    List<Facet<Event>> members() {
        return members;
    }

    List<Facet<Event>> kinds() {
        return kinds;
    }

    List<Facet<Event>> formats() {
        return formats;
    }

    List<Facet<Event>> audiences() {
        return audiences;
    }

    /** The newest campaigns first. */
    List<Facet<Event>> campaigns() {
        return campaigns;
    }

    List<Facet<Event>> kindsOfMember(String slug) {
        return kindsOfMember.getOrDefault(slug, List.of());
    }

    List<Facet<Event>> audiencesOfMember(String slug) {
        return audiencesOfMember.getOrDefault(slug, List.of());
    }

    /** The list of a Kommune; nothing when it has no event of its own. */
    Optional<Facet<Event>> member(String slug) {
        return Facet.first(members, slug);
    }

    /** The way to the list of a campaign, if it has events. */
    static Optional<Link> link(Campaign campaign, List<Event> events) {
        return events.isEmpty()
                ? Optional.empty()
                : Optional.of(new Link("Termine: " + campaign.title(), campaign.address() + "termine/"));
    }

    /** The ways to the lists that the pages of events lead to, named by the value. */
    Stream<Link> links() {
        return Stream.of(members, kinds, audiences)
                .flatMap(List::stream)
                .map(facet -> new Link(facet.label(), facet.link().address()));
    }

    static String address(EventKind kind) {
        return Area.EVENTS.below(KIND + "/" + kind.key() + "/");
    }

    static String address(Audience audience) {
        return Area.EVENTS.below(AUDIENCE + "/" + audience.key() + "/");
    }

    /** Where the list of a Kommune is, if there is one. */
    static String address(String slug) {
        return ContentType.MEMBER.address(slug) + "termine/";
    }
}
