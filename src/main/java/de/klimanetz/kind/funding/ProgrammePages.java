package de.klimanetz.kind.funding;

import de.klimanetz.model.Area;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.List;

/** The overview of the funding programmes, and one page per programme. */
final class ProgrammePages {

    static final PageSet<String> OVERVIEW = PageSet.once(ProgrammePages::overview);
    static final PageSet<Programme> SET = PageSet.each(Programme.class, ProgrammePages::page);

    private ProgrammePages() {}

    static Card card(Programme programme, Basis basis) {
        return Card.of(
                programme,
                programme.giver() + " · "
                        + programme
                                .deadline()
                                .map(day ->
                                        (day.isBefore(basis.today()) ? "Frist war " : "bis ") + GermanDates.day(day))
                                .orElse("jederzeit"),
                "");
    }

    private static List<WebPage> overview(PageContext context) {
        List<Programme> programmes = context.all(Programme.class);
        Overview overview = Overview.by(
                programmes,
                List.of(false, true),
                programme -> programme.isOver(context.today()),
                over -> over ? "Abgelaufen" : "Offen für Anträge",
                over -> over ? "abgelaufen" : "offen",
                context);
        return programmes.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "site/overview",
                        Area.FUNDING,
                        "Geld für Klimaschutz in den Kommunen im "
                                + context.network().title() + ".",
                        overview,
                        context));
    }

    private static WebPage page(Programme programme, PageContext context) {
        Profile profile = new Profile(
                "Förderprogramm",
                programme.isOver(context.today()) ? "Die Frist ist abgelaufen." : "",
                Article.of(programme, context),
                new Facts()
                        .add("Von", context.named(programme.giver()))
                        .add(
                                "Antrag bis",
                                programme.deadline().map(GermanDates::day).orElse("jederzeit"))
                        .add("Summe", programme.sum())
                        .add("Anteil", programme.quota())
                        .web("Beschreibung", programme.website())
                        .list(),
                List.of(),
                List.of());
        return Pages.item(programme, Area.FUNDING, profile, context);
    }
}
