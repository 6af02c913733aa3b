package de.klimanetz.view;

import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.News;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanSchedule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Makes the entries of lists. */
final class Cards {

    /** So many names fit into a line. */
    private static final int FEW = 4;

    private final Towns towns;
    private final Map<Event, EventCard> eventCards;

    /** @param eventCards by identity; the same event stands in many lists */
    Cards(Towns towns, Map<Event, EventCard> eventCards) {
        this.towns = towns;
        this.eventCards = eventCards;
    }

    EventCard event(Event event) {
        return eventCards.get(event);
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
        int count = practice.members().size();
        if (!practice.setting().placeElsewhere().isEmpty()) {
            return practice.setting().placeElsewhere();
        }
        return count > FEW ? count + " Kommunen" : towns.names(practice.members());
    }

    static Link link(Item item) {
        return new Link(item.title(), item.address());
    }

    private static Card card(Item item, String kicker, String machine) {
        return new Card(item.title(), item.address(), kicker, machine, item.teaser(), item.isExample());
    }
}
