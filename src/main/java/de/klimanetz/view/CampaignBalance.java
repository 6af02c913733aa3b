package de.klimanetz.view;

import de.klimanetz.model.Event;
import de.klimanetz.model.EventState;
import de.klimanetz.model.Member;
import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * What a campaign has brought, at half-time or in the end: counted from the events on the site that are neither invented
 * nor cancelled. A figure that nobody knows is absent, not zero.
 */
final class CampaignBalance {

    private final List<Event> events;
    private final List<Event> over;

    CampaignBalance(List<Event> events, LocalDate today) {
        this.events = events.stream()
                .filter(event -> !event.common().example())
                .filter(event -> event.state() != EventState.CANCELLED && event.state() != EventState.POSTPONED)
                .toList();
        this.over = this.events.stream()
                .filter(event -> event.schedule().isOver(today))
                .toList();
    }

    /** Nothing as long as nothing has been. */
    List<Fact> facts(List<Member> members) {
        if (over.isEmpty()) {
            return List.of();
        }
        List<String> all = members.stream()
                .filter(member -> !member.isDistrict())
                .map(Member::slug)
                .toList();
        long towns = events.stream()
                .flatMap(event -> event.common().members().stream())
                .filter(all::contains)
                .distinct()
                .count();
        long organizers = events.stream()
                .map(Event::organizer)
                .filter(name -> !name.isEmpty())
                .distinct()
                .count();
        String state = over.size() == events.size() ? "" : ", davon " + over.size() + " schon vorbei";
        return new Facts()
                .add("Termine", events.size() + state)
                .add("Kommunen", towns == 0 ? "" : towns + " von " + all.size())
                .add("Veranstalter", organizers == 0 ? "" : String.valueOf(organizers))
                .add("Besuche", visitors(), "", note())
                .list();
    }

    private String visitors() {
        int sum = over.stream()
                .flatMap(event -> event.attendance().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return sum == 0 ? "" : GermanFigures.number(BigDecimal.valueOf(sum));
    }

    private String note() {
        long counted =
                over.stream().filter(event -> event.attendance().isPresent()).count();
        return counted == over.size() ? "" : "gezählt bei " + counted + " von " + over.size() + " Terminen";
    }
}
