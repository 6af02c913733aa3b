package de.klimanetz.kind.campaign;

import de.klimanetz.kind.event.Turnout;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapContent;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.wording.GermanCounts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The towns in which the events of a campaign are, as a map and as a list.
 *
 * @param map empty if the network has none
 * @param towns in the order of all Kommunen
 */
public record CampaignPlaces(Optional<MapView> map, List<Place> towns) {

    /** A town, and how many of the events name it, in words. */
    public record Place(Link town, String events) {}

    /** One town needs no map. */
    private static final int FEWEST = 2;

    /** Returns the towns that the events name; empty if there is only one. */
    static Optional<CampaignPlaces> of(List<Event> events, PageContext context) {
        Map<String, Integer> counts = events.stream()
                .filter(Turnout::isReal)
                .flatMap(event -> event.members().stream())
                .collect(Collectors.toMap(Function.identity(), member -> 1, Integer::sum));
        List<Member> towns = context.all(Member.class).stream()
                .filter(member -> !member.isDistrict() && counts.containsKey(member.slug()))
                .toList();
        if (towns.size() < FEWEST) {
            return Optional.empty();
        }
        MapContent content = MapContent.NAMES
                .named(towns::contains)
                .marked(member -> towns.contains(member) ? new MapView.Mark("mit-terminen", "") : MapView.Mark.NONE);
        return Optional.of(new CampaignPlaces(
                MapView.coarse(content, context),
                towns.stream()
                        .map(town -> new Place(Link.to(town), GermanCounts.events(counts.get(town.slug()))))
                        .toList()));
    }
}
