package de.klimanetz.kind.duty;

import de.klimanetz.kind.funding.Deadlines;
import de.klimanetz.model.Area;
import de.klimanetz.model.Member;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Link;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.Prose;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.stream.Stream;

/** The overview of the duties as a table, and one page per duty. */
final class DutyPages {

    static final PageSet<String> OVERVIEW = PageSet.once(DutyPages::overview);
    static final PageSet<Duty> SET = PageSet.each(Duty.class, DutyPages::page);

    /**
     * The table: a row per Kommune, a column per duty.
     *
     * @param deadlines whether there is a page of deadlines
     */
    public record Overview(List<Link> duties, List<Row> rows, List<Sign> signs, boolean deadlines) {}

    public record Row(Link member, List<DutyCell> cells) {}

    /** The sign of a state with its meaning. */
    public record Sign(String sign, String words) {}

    /**
     * @param rules the deadlines in words
     * @param states the Kommunen that the duty concerns
     */
    public record View(Profile profile, List<String> rules, List<Row> states) {}

    private DutyPages() {}

    static Card card(Duty duty, Basis basis) {
        return Card.of(duty, duty.basis(), "");
    }

    private static List<WebPage> overview(PageContext context) {
        List<Duty> duties = context.all(Duty.class);
        if (duties.isEmpty()) {
            return List.of();
        }
        List<Row> rows = context.all(Member.class).stream()
                .map(member -> new Row(
                        Link.to(member),
                        duties.stream()
                                .map(duty -> DutyCell.of(duty, member, context.today()))
                                .toList()))
                .filter(row -> row.cells().stream().anyMatch(DutyCell::concerned))
                .toList();
        return List.of(Pages.overview(
                "duty/list",
                Area.DUTIES,
                "Was das Recht von den Kommunen im " + context.network().title()
                        + " verlangt, bis wann, und wie weit sie sind.",
                new Overview(
                        duties.stream().map(Link::to).toList(),
                        rows,
                        Stream.of(DutyState.values())
                                .map(state -> new Sign(state.sign(), state.label()))
                                .toList(),
                        !Deadlines.all(context).isEmpty()),
                context));
    }

    private static WebPage page(Duty duty, PageContext context) {
        Article article = Article.of(duty, context);
        Prose prose = article.prose();
        Profile profile = new Profile(
                "Pflicht",
                "",
                article.with(prose.without(duty.body().section(DutyFields.STEPS))
                        .without(duty.body().section(DutyFields.RULES))),
                new Facts()
                        .add("Rechtsgrundlage", duty.basis(), duty.basisAddress(), "")
                        .add("Betrifft", duty.obliged().label())
                        .list(),
                List.of(),
                List.of());
        List<Row> states = context.all(Member.class).stream()
                .filter(duty::concerns)
                .map(member -> new Row(Link.to(member), List.of(DutyCell.of(duty, member, context.today()))))
                .toList();
        return Pages.item(
                duty,
                Area.DUTIES,
                new View(profile, duty.rules().stream().map(DutyRule::sentence).toList(), states),
                context);
    }
}
