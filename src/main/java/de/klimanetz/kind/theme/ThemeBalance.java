package de.klimanetz.kind.theme;

import de.klimanetz.kind.event.Turnout;
import de.klimanetz.model.Member;
import de.klimanetz.model.Round;
import de.klimanetz.model.Theme;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * The results of a theme, counted from the items on the site without examples and events that were called off. Unknown
 * figures are left out, not zero.
 */
final class ThemeBalance {

    private final Dossier dossier;
    private final Theme theme;
    private final LocalDate today;

    ThemeBalance(Dossier dossier, Theme theme, LocalDate today) {
        this.dossier = dossier;
        this.theme = theme;
        this.today = today;
    }

    List<Fact> facts(List<Member> members) {
        Turnout turnout = Turnout.of(dossier.events(), today);
        List<Round> rounds = rounds();
        Stream<String> towns = Stream.concat(
                turnout.towns(), rounds.stream().map(Round::members).flatMap(Collection::stream));
        return new Facts()
                .add("Veranstaltungen", count(turnout.held().size()))
                .add(
                        "Beratungsrunden in Kommunen",
                        count(rounds.stream()
                                .mapToInt(round -> round.members().size())
                                .sum()))
                .add("Städte und Gemeinden", Turnout.share(towns, members))
                .add("Besuche", turnout.visitors(), "", turnout.note("Veranstaltungen"))
                .add("Begonnene Beispiele guter Praxis", count(practices()))
                .list();
    }

    /** Returns the rounds of the year that have begun; rounds without a date are left out. */
    private List<Round> rounds() {
        return dossier.offers().stream()
                .filter(offer -> !offer.isExample())
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
                .filter(practice -> !practice.isExample())
                .filter(practice -> practice.setting()
                        .since()
                        .filter(since -> since.first().getYear() == theme.year())
                        .isPresent())
                .count();
    }

    private static String count(int count) {
        return count == 0 ? "" : String.valueOf(count);
    }
}
