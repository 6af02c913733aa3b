package de.klimanetz.view;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.EventFormat;
import de.klimanetz.model.EventState;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.News;
import de.klimanetz.model.Practice;
import de.klimanetz.model.PracticeLevel;
import de.klimanetz.model.Site;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanSchedule;
import java.time.ZoneId;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the entries of lists. */
final class Cards {

    /** So many names fit into a line. */
    private static final int FEW = 4;

    private final ZoneId zone;
    private final Map<String, Member> members;

    /** The same event stands in many lists, and mostly it is the same as last time. */
    private final Map<Event, EventCard> eventCards;

    /** @param before the cards of an earlier state of the site */
    Cards(Site site, Optional<Cards> before) {
        this.zone = site.settings().zone();
        this.members = site.members().stream().collect(Collectors.toMap(Member::slug, Function.identity()));
        Map<Event, EventCard> known = before.filter(this::hasSameGround)
                .map(cards -> cards.eventCards)
                .orElse(Map.of());
        this.eventCards = site.events().parallelStream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        event -> known.containsKey(event) ? known.get(event) : card(event),
                        (one, other) -> one,
                        IdentityHashMap::new));
    }

    private boolean hasSameGround(Cards other) {
        return members.equals(other.members) && zone.equals(other.zone);
    }

    EventCard event(Event event) {
        return eventCards.get(event);
    }

    private EventCard card(Event event) {
        return new EventCard(
                event.title(),
                event.address(),
                DateBlock.of(event.schedule()),
                GermanSchedule.words(event.schedule()),
                GermanSchedule.timeOfDay(event.schedule()),
                GermanSchedule.machine(event.schedule(), zone),
                place(event),
                event.common().teaser(),
                event.kind().label(),
                state(event),
                event.state().key(),
                GermanEvents.newestChange(event),
                event.common().example(),
                members(event),
                Span.of(event.schedule(), zone),
                FilterKeys.of(event));
    }

    List<EventCard> events(Stream<Event> events) {
        return events.map(this::event).toList();
    }

    Card news(News news) {
        String date = GermanDates.date(news.date());
        return card(news, date + " · " + news.kind().label(), GermanSchedule.machine(news.date()));
    }

    Card campaign(Campaign campaign) {
        return card(campaign, campaign.kind().label() + " · " + GermanDates.period(campaign.from(), campaign.to()), "");
    }

    Card practice(Practice practice) {
        String where = where(practice);
        String field = practice.field().label();
        return card(practice, where.isEmpty() ? field : field + " · " + where, "");
    }

    /** A practice in a list whose heading names the field. */
    Card practiceOfField(Practice practice) {
        return card(practice, where(practice), "");
    }

    private String where(Practice practice) {
        if (practice.level() == PracticeLevel.MEASURE) {
            return practice.level().label();
        }
        int towns = practice.common().members().size();
        if (!practice.placeElsewhere().isEmpty()) {
            return practice.placeElsewhere();
        }
        return towns > FEW ? towns + " Kommunen" : names(practice.common().members());
    }

    /** The Kommunen of an item as links. */
    List<Link> members(Item item) {
        return links(item.common().members());
    }

    /** Kommunen as links. */
    List<Link> links(Collection<String> slugs) {
        return slugs.stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .map(Cards::link)
                .toList();
    }

    static Link link(Item item) {
        return new Link(item.title(), item.address());
    }

    /** Where to go: the venue, else the Kommunen, else the net; empty when nothing is known. */
    String place(Event event) {
        if (event.isOnline()) {
            return "online";
        }
        String venue = event.venue().name();
        String where = venue.isEmpty() ? names(event.common().members()) : venue;
        if (event.format() == EventFormat.HYBRID) {
            return where.isEmpty() ? EventFormat.HYBRID.label() : where + " und online";
        }
        return where;
    }

    String names(Collection<String> slugs) {
        return slugs.stream()
                .map(members::get)
                .filter(Objects::nonNull)
                .map(Item::title)
                .collect(Collectors.joining(", "));
    }

    /** What a reader must know first. */
    static String state(Event event) {
        if (event.state() != EventState.CONFIRMED) {
            return event.state().label();
        }
        return event.registration().full() ? "ausgebucht" : "";
    }

    private static Card card(Item item, String kicker, String machine) {
        return new Card(
                item.title(),
                item.address(),
                kicker,
                machine,
                item.common().teaser(),
                item.common().example());
    }
}
