package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Events that have taken place, and their attendance. Examples and events that were called off do not count. */
public record Turnout(List<Event> held) {

    public static Turnout of(List<Event> events, LocalDate today) {
        return new Turnout(events.stream()
                .filter(Turnout::isReal)
                .filter(event -> event.schedule().isOver(today))
                .toList());
    }

    /** Whether an event has taken or will take place. */
    public static boolean isReal(Event event) {
        return event.takesPlace() && !event.isExample();
    }

    /** Returns the sum of the counted visitors; empty if nobody was counted. */
    public String visitors() {
        int sum = held.stream()
                .flatMap(event -> event.review().attendance().stream())
                .map(Event.Attendance::count)
                .mapToInt(Integer::intValue)
                .sum();
        return sum == 0 ? "" : GermanFigures.number(BigDecimal.valueOf(sum));
    }

    /**
     * Returns at how many events visitors were counted; empty if at all of them.
     *
     * @param noun for the events, in the dative plural
     */
    public String note(String noun) {
        long counted = held.stream()
                .filter(event -> event.review().attendance().isPresent())
                .count();
        return counted == held.size() ? "" : "gezählt bei " + counted + " von " + held.size() + " " + noun;
    }

    /** Whether an event was for the whole Kreis without naming towns, so that towns cannot be counted. */
    public boolean includesWholeDistrict() {
        return held.stream()
                .anyMatch(event ->
                        event.scope() == Scope.DISTRICT && event.members().isEmpty());
    }

    /** Returns the slugs of the Kommunen, with duplicates. */
    public Stream<String> towns() {
        return held.stream().map(event -> event.members()).flatMap(Collection::stream);
    }

    /** Returns how many towns of the network are among the slugs, such as “3 von 17”; empty if none. */
    public static String share(Stream<String> towns, List<Member> members) {
        Set<String> all =
                members.stream().filter(Member::isTownOfNetwork).map(Item::slug).collect(Collectors.toSet());
        long count = towns.filter(all::contains).distinct().count();
        return count == 0 ? "" : count + " von " + all.size();
    }
}
