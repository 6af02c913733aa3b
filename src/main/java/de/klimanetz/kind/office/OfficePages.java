package de.klimanetz.kind.office;

import de.klimanetz.kind.question.Question;
import de.klimanetz.model.Area;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.Optional;

/** The overview of the offices, and one page per office with what it answered. */
final class OfficePages {

    static final PageSet<String> OVERVIEW = PageSet.once(OfficePages::overview);
    static final PageSet<Office> SET = PageSet.each(Office.class, OfficePages::page);

    /** @param ask where to send a question: a form, else the e-mail address, else the telephone */
    public record View(Profile profile, Link ask) {}

    private OfficePages() {}

    static Card card(Office office, Basis basis) {
        return Card.of(office, office.carrier(), "");
    }

    private static List<WebPage> overview(PageContext context) {
        List<Office> offices = context.all(Office.class);
        return offices.isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "site/overview",
                        Area.OFFICES,
                        "Wen man im " + context.network().title() + " fragen kann, und wozu.",
                        new Overview(
                                List.of(new Group<>("Wer hilft weiter?", "stellen", context.cards(offices.stream())))),
                        context));
    }

    private static WebPage page(Office office, PageContext context) {
        Profile profile = new Profile(
                "Ansprechstelle",
                "",
                Article.of(office, context),
                new Facts().add("Gehört zu", context.named(office.carrier())).list(),
                new Facts().contact(office.contact()).list(),
                List.of(new Group<>(
                        "Was hier schon beantwortet wurde",
                        "seite-fragen",
                        context.cards(context.all(Question.class).stream()
                                .filter(question -> question.answeredBy().equals(Optional.of(office.slug())))))));
        return Pages.item(office, Area.OFFICES, new View(profile, ask(office)), context);
    }

    private static Link ask(Office office) {
        if (!office.form().isEmpty()) {
            return new Link("Frage stellen", office.form());
        }
        return office.contact().email().isEmpty()
                ? new Link("Anrufen", Facts.telephone(office.contact().phone()))
                : new Link(
                        "Frage per E-Mail stellen", "mailto:" + office.contact().email());
    }
}
