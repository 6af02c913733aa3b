package de.klimanetz.check;

import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Problems;
import java.time.LocalDate;
import java.util.stream.Stream;

/** Figures and hints on funding that nobody has looked at for longer than the settings allow. */
final class StaleFigures {

    private final Settings settings;
    private final LocalDate today;
    private final Problems problems;

    private StaleFigures(Settings settings, LocalDate today, Problems problems) {
        this.settings = settings;
        this.today = today;
        this.problems = problems;
    }

    static void find(Site site, LocalDate today, Problems problems) {
        StaleFigures stale = new StaleFigures(site.settings(), today, problems);
        site.all(Member.class).stream()
                .filter(member -> member.membership().left().isEmpty())
                .flatMap(StaleFigures::figures)
                .forEach(stale::report);
        site.all(Practice.class).stream()
                .map(Practice::funding)
                .filter(funding -> !funding.words().isEmpty())
                .forEach(stale::report);
    }

    private static Stream<Figure> figures(Member member) {
        return Stream.concat(member.geography().population().stream(), member.geography().area().stream());
    }

    private void report(Figure figure) {
        figure.asOf()
                .filter(asOf -> asOf.last().plusYears(settings.figureYears()).isBefore(today))
                .ifPresent(asOf -> problems.hint(
                        figure.place(),
                        "Die Zahl ist vom Stand " + asOf.last().getYear() + " und damit älter als "
                                + settings.figureYears() + " Jahre (site.figures.years). Gibt es eine neuere?"));
    }

    private void report(Practice.Funding funding) {
        if (funding.checked().plusMonths(settings.fundingMonths()).isBefore(today)) {
            problems.hint(
                    funding.place(),
                    "Die Förderung wurde zuletzt am " + funding.checked() + " geprüft, vor mehr als "
                            + settings.fundingMonths()
                            + " Monaten (site.funding.months). Stimmt sie noch? Dann tragen Sie den Tag als "
                            + "„foerderung-stand“ ein.");
        }
    }
}
