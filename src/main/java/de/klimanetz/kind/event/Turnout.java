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

/** What took place, and who came: events that are over and neither invented nor called off. */
public record Turnout(List<Event> held) {

    public static Turnout of(List<Event> events, LocalDate today) {
        return new Turnout(events.stream()
                .filter(Turnout::isReal)
                .filter(event -> event.schedule().isOver(today))
                .toList());
    }

    /** Whether it has been or will be. */
    public static boolean isReal(Event event) {
        return event.takesPlace() && !event.isExample();
    }

    /** How many came where somebody counted, or nothing. */
    public String visitors() {
        int sum = held.stream()
                .flatMap(event -> event.review().attendance().stream())
                .mapToInt(Integer::intValue)
                .sum();
        return sum == 0 ? "" : GermanFigures.number(BigDecimal.valueOf(sum));
    }

    /** Nothing where somebody counted everywhere. */
    public String note(String noun) {
        long counted = held.stream()
                .filter(event -> event.review().attendance().isPresent())
                .count();
        return counted == held.size() ? "" : "gezählt bei " + counted + " von " + held.size() + " " + noun;
    }

    /** Whether something was for the whole Kreis, so that no single towns can be counted. */
    public boolean isEverywhere() {
        return held.stream()
                .anyMatch(event ->
                        event.scope() == Scope.DISTRICT && event.members().isEmpty());
    }

    /** The towns in which they were. */
    public Stream<String> towns() {
        return held.stream().map(event -> event.members()).flatMap(Collection::stream);
    }

    /** How many towns of the network these are, or nothing; who has left it is not of it. */
    public static String share(Stream<String> towns, List<Member> members) {
        Set<String> all =
                members.stream().filter(Member::isTownOfNetwork).map(Item::slug).collect(Collectors.toSet());
        long count = towns.filter(all::contains).distinct().count();
        return count == 0 ? "" : count + " von " + all.size();
    }
}
