package de.klimanetz.kind.member;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.Snapshot;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What towns do together: practices, campaigns and recent events that name several towns. What most towns share says
 * nothing about any two of them and is left out.
 */
final class TownRelations {

    static final Index<TownRelations> INDEX = Index.of(TownRelations::new);

    private static final int MOST_TOWNS = 10;

    /** What more towns share is named on the page of a town only if it shares nothing else. */
    private static final int CLOSE_TOWNS = 5;

    /** Joint events count until so many years have passed. */
    private static final int EVENT_YEARS = 3;

    /** Something that several towns do together; {@code towns} are slugs. */
    record Shared(Link what, List<String> towns) {}

    /** A town, and what it does together with another one. */
    record Partner(String town, List<Link> reasons) {}

    private final List<Shared> all = new ArrayList<>();
    private final Map<String, List<Shared>> byTown = new TreeMap<>();

    private TownRelations(Snapshot snapshot) {
        List<String> towns = snapshot.site().all(Member.class).stream()
                .filter(member -> member.isTownOfNetwork() && !member.isExample())
                .map(Item::slug)
                .toList();
        int most = Math.min(MOST_TOWNS, Math.max(2, towns.size() - 1));
        Set<List<String>> together = new HashSet<>();
        items(snapshot).filter(item -> !item.isExample()).forEach(item -> {
            List<String> named =
                    item.members().stream().filter(towns::contains).sorted().toList();
            boolean isEvent = item instanceof Event;
            if (named.size() >= 2 && named.size() <= most && (together.add(named) || !isEvent)) {
                all.add(new Shared(Link.to(item), named));
            }
        });
        all.forEach(shared -> shared.towns()
                .forEach(town ->
                        byTown.computeIfAbsent(town, none -> new ArrayList<>()).add(shared)));
    }

    /** Returns practices and campaigns before events, of which one is enough for the same towns. */
    private static Stream<? extends Item> items(Snapshot snapshot) {
        return Stream.of(
                        snapshot.site().all(Practice.class).stream(),
                        snapshot.site().all(Campaign.class).stream(),
                        newestFirst(snapshot.site().all(Event.class)).stream()
                                .filter(Event::takesPlace)
                                .filter(event -> event.schedule()
                                        .last()
                                        .filter(day ->
                                                day.isAfter(snapshot.today().minusYears(EVENT_YEARS)))
                                        .isPresent()))
                .flatMap(items -> items);
    }

    private static List<Event> newestFirst(List<Event> events) {
        List<Event> reversed = new ArrayList<>(events);
        Collections.reverse(reversed);
        return reversed;
    }

    List<Shared> all(String ignored) {
        return all;
    }

    /** Returns the towns that do something together with a town, by slug. */
    List<Partner> partners(String town) {
        List<Shared> known = byTown.getOrDefault(town, List.of());
        List<Shared> close = known.stream()
                .filter(shared -> shared.towns().size() <= CLOSE_TOWNS)
                .toList();
        Map<String, List<Link>> partners = new TreeMap<>();
        for (Shared shared : close.isEmpty() ? known : close) {
            shared.towns().stream()
                    .filter(other -> !other.equals(town))
                    .forEach(other -> partners.computeIfAbsent(other, none -> new ArrayList<>())
                            .add(shared.what()));
        }
        return partners.entrySet().stream()
                .map(partner -> new Partner(partner.getKey(), partner.getValue()))
                .toList();
    }
}
