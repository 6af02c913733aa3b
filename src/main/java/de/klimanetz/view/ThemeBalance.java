package de.klimanetz.view;

import de.klimanetz.model.Event;
import de.klimanetz.model.EventState;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Round;
import de.klimanetz.model.Site;
import de.klimanetz.model.Theme;
import de.klimanetz.wording.GermanFigures;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a theme has brought, counted from what stands on the site and is neither invented nor cancelled. A figure that
 * nobody knows is absent, not zero.
 */
final class Balance {

    private final Dossier dossier;
    private final Theme theme;
    private final LocalDate today;

    Balance(Dossier dossier, Theme theme, LocalDate today) {
        this.dossier = dossier;
        this.theme = theme;
        this.today = today;
    }

    List<Fact> facts(Site site) {
        List<Event> held = held();
        List<Round> rounds = rounds();
        Set<String> districts = site.members().stream()
                .filter(Member::isDistrict)
                .map(Item::slug)
                .collect(Collectors.toSet());
        Set<String> towns = Stream.concat(
                        held.stream().map(event -> event.common().members()),
                        rounds.stream().map(Round::members))
                .flatMap(Collection::stream)
                .filter(town -> !districts.contains(town))
                .collect(Collectors.toCollection(TreeSet::new));
        int all = site.members().size() - districts.size();
        return new Facts()
                .add("Veranstaltungen", count(held.size()))
                .add(
                        "Beratungsrunden in Kommunen",
                        count(rounds.stream()
                                .mapToInt(round -> round.members().size())
                                .sum()))
                .add("Städte und Gemeinden", towns.isEmpty() ? "" : towns.size() + " von " + all)
                .add("Besuche", visitors(held), "", visitorsNote(held))
                .add("Begonnene Beispiele guter Praxis", count(practices()))
                .list();
    }

    private List<Event> held() {
        return dossier.events().stream()
                .filter(event ->
                        event.schedule().isOver(today) && !event.common().example())
                .filter(event -> event.state() != EventState.CANCELLED && event.state() != EventState.POSTPONED)
                .toList();
    }

    /** Those of the year; what has no date is of no year. */
    private List<Round> rounds() {
        return dossier.offers().stream()
                .filter(offer -> !offer.common().example())
                .flatMap(offer -> offer.rounds().stream())
                .filter(round -> round.hasBegun(today))
                .filter(round -> round.from()
                                .filter(from -> from.first().getYear() <= theme.year())
                                .isPresent()
                        && round.last().orElseThrow().getYear() >= theme.year())
                .toList();
    }

    private int practices() {
        return (int) dossier.practices().stream()
                .filter(practice -> !practice.common().example())
                .filter(practice -> practice.since()
                        .filter(since -> since.first().getYear() == theme.year())
                        .isPresent())
                .count();
    }

    private static String visitors(List<Event> held) {
        int sum = counted(held)
                .mapToInt(event -> event.attendance().orElseThrow())
                .sum();
        return sum == 0 ? "" : GermanFigures.number(BigDecimal.valueOf(sum));
    }

    private static String visitorsNote(List<Event> held) {
        long counted = counted(held).count();
        return counted == held.size() ? "" : "gezählt bei " + counted + " von " + held.size() + " Veranstaltungen";
    }

    private static Stream<Event> counted(List<Event> held) {
        return held.stream().filter(event -> event.attendance().isPresent());
    }

    private static String count(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
