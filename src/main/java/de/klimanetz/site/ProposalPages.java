package de.klimanetz.site;

import de.klimanetz.content.Schema;
import de.klimanetz.form.Proposal;
import de.klimanetz.form.Questions;
import de.klimanetz.kind.Kind;
import de.klimanetz.model.Area;
import de.klimanetz.model.Body;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Slugs;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Forms with which anyone can propose an item of any kind, without git; only where the operator wants them. */
final class ProposalPages {

    static final PageSet<String> OVERVIEW = PageSet.once(
            context -> context.settings().contribution().proposals() ? List.of(overview(context)) : List.of());

    static final PageSet<ContentType> FORMS = PageSet.each(
            context -> context.settings().contribution().proposals() ? types().toList() : List.of(),
            ProposalPages::form);

    /** The folder itself is the address of a page that editors may write. */
    private static final String FORM = "/mitmachen/";

    private static final String DESCRIPTION =
            "Einen Eintrag vorschlagen: Angaben eintragen, als Datei oder E-Mail weitergeben.";

    public record Overview(List<Link> forms) {}

    public record View(Proposal proposal) {}

    private ProposalPages() {}

    /** There is only one network, and it has a file already. */
    private static Stream<ContentType> types() {
        return Kinds.ALL.stream().map(Kind::type).filter(type -> type.onlyFile().isEmpty());
    }

    private static WebPage overview(PageContext context) {
        return Pages.overview(
                "site/proposals",
                Area.PROPOSALS,
                DESCRIPTION,
                new Overview(types().map(ProposalPages::link).toList()),
                context);
    }

    private static Link link(ContentType type) {
        return new Link(type.label(), FORM + Slugs.of(type.label()) + "/");
    }

    private static WebPage form(ContentType type, PageContext context) {
        Link link = link(type);
        return Pages.computed(
                "site/proposal",
                new Link("Vorschlagen: " + link.title(), link.address()),
                DESCRIPTION,
                List.of(Link.to(Area.HOME), Link.to(Area.PROPOSALS)),
                new View(proposal(type, context)),
                context);
    }

    private static Proposal proposal(ContentType type, PageContext context) {
        Schema schema = Kinds.of(type).schema();
        Questions questions = new Questions(schema, context::ofType);
        return new Proposal(
                type,
                type.label(),
                "Eigene Angaben",
                context.settings().demo() ? "" : context.network().contact().email(),
                context.settings().contribution().forge(),
                questions.asked(),
                questions.answered(),
                schema.knownSections().stream()
                        .filter(title -> !title.equals(Body.SOURCES))
                        .toList(),
                schema.requiredSections(),
                schema.alternatives(),
                type.namedByYear() ? String.valueOf(nextYear(type, context)) : "");
    }

    /** Returns the first year from now on without an item. */
    private static int nextYear(ContentType type, PageContext context) {
        return IntStream.iterate(context.today().getYear(), year -> year + 1)
                .filter(year -> context.ofType(type).stream()
                        .noneMatch(item -> item.slug().equals(String.valueOf(year))))
                .findFirst()
                .orElseThrow();
    }
}
