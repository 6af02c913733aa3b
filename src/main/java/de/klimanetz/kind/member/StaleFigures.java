package de.klimanetz.kind.member;

import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Hints at figures that are older than the settings allow; former members are skipped. */
final class StaleFigures {

    private StaleFigures() {}

    static void find(Site site, LocalDate today, Problems problems) {
        int years = site.settings().freshness().figureYears();
        site.all(Member.class).stream()
                .filter(member -> member.membership().left().isEmpty())
                .flatMap(StaleFigures::figures)
                .forEach(figure -> check(figure, years, today, problems));
    }

    private static Stream<Figure> figures(Member member) {
        return Stream.concat(member.geography().population().stream(), member.geography().area().stream());
    }

    private static void check(Figure figure, int years, LocalDate today, Problems problems) {
        figure.asOf()
                .filter(asOf -> asOf.last().plusYears(years).isBefore(today))
                .ifPresent(asOf -> problems.hint(
                        figure.place(),
                        "Die Zahl ist vom Stand " + asOf.last().getYear() + " und damit älter als " + years
                                + " Jahre (site.figures.years). Gibt es eine neuere?"));
    }
}
