package de.klimanetz.kind.practice;

import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.page.ArticleData;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facet;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Towns;
import de.klimanetz.page.WebPage;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The pages of good practices: overview by field of action, and one page per practice. */
final class PracticePages {

    static final PageSet<String> OVERVIEW = PageSet.page(PracticePages::overview);
    static final PageSet<Practice> SET = PageSet.each(Practice.class, PracticePages::page);

    /** The number of names that fit on one line. */
    private static final int MAX_NAMES = 4;

    /** The content of the overview; {@code facets} are links to lists per value. */
    public record Overview(
            Optional<MapView> map,
            List<Group<Facet.Choice>> facets,
            List<Group<PracticePlace>> fields,
            Optional<Link> transfer) {}

    /** The content of the page of a good practice; {@code way} is empty if no Kommune adopted it. */
    public record View(
            ArticleData data,
            Head head,
            List<Fact> facts,
            List<Fact> contact,
            PracticeText text,
            Optional<Picture> picture,
            List<Card> examples,
            Optional<MapView> map,
            List<Station> way,
            TransferPart transfer,
            Ways ways) {}

    /** The lines above the text. */
    public record Head(String kicker, String teaser, boolean example) {}

    /** Links to related pages. */
    public record Ways(Optional<Link> measure, Optional<Link> campaign, List<Link> members, List<Link> topics) {}

    /** The examples of each measure, by slug of the measure. */
    private record Examples(Map<String, List<Practice>> byMeasure) {

        static final Index<Examples> INDEX =
                Index.of(snapshot -> new Examples(snapshot.site().all(Practice.class).stream()
                        .filter(practice -> practice.measure().isPresent())
                        .collect(Collectors.groupingBy(
                                practice -> practice.measure().orElseThrow().slug()))));

        List<Practice> of(String measure) {
            return byMeasure.getOrDefault(measure, List.of());
        }
    }

    private PracticePages() {}

    private static WebPage overview(PageContext context) {
        Optional<MapView> map = PracticePlace.outlines(context);
        List<Group<PracticePlace>> fields = context.ask(PracticeFacets.INDEX, PracticeFacets::fields, "").stream()
                .map(field -> new Group<>(
                        field.label(),
                        field.key(),
                        field.entries().stream()
                                .map(practice -> PracticePlace.of(
                                        practice, Card.of(practice, where(practice, context.towns()), ""), map))
                                .toList()))
                .toList();
        return Pages.overview(
                "practice/list",
                Area.PRACTICES,
                "Was sich bewährt hat: Beispiele aus den Kommunen im "
                        + context.network().title()
                        + " und von anderswo, mit Anlass, Umsetzung, Kosten und Ergebnis.",
                new Overview(
                        map,
                        context.ask(PracticeFacets.INDEX, PracticeFacets::choices, ""),
                        fields,
                        TransferPages.link(context)),
                context);
    }

    static Card card(Practice practice, Basis basis) {
        String where = where(practice, basis.towns());
        String field = practice.field().label();
        return Card.of(practice, where.isEmpty() ? field : field + " · " + where, "");
    }

    private static String where(Practice practice, Towns towns) {
        if (practice.level() == PracticeLevel.MEASURE) {
            return practice.level().label();
        }
        String elsewhere = practice.setting().placeElsewhere();
        if (!elsewhere.isEmpty()) {
            return elsewhere;
        }
        int count = practice.members().size();
        return count > MAX_NAMES ? count + " Kommunen" : towns.names(practice.members());
    }

    private static WebPage page(Practice practice, PageContext context) {
        return Pages.item(practice, Area.PRACTICES, view(practice, context), context);
    }

    private static View view(Practice practice, PageContext context) {
        String published = practice.published().map(LocalDate::toString).orElse("");
        return new View(
                new ArticleData("Article", practice, published, context.settings()),
                new Head(kicker(practice), practice.teaser(), practice.isExample()),
                PracticeProfile.facts(practice, context),
                new Facts()
                        .contact(practice.contact())
                        .web("Mehr dazu", practice.contactPage())
                        .list(),
                PracticeText.of(practice),
                context.picture(practice),
                context.cards(context.ask(Examples.INDEX, Examples::of, practice.slug()).stream()),
                PracticeMap.of(practice, context),
                TransferEntries.way(practice, context),
                TransferEntries.of(practice, context),
                new Ways(
                        practice.measure().flatMap(part -> context.link(ContentType.PRACTICE, part.slug())),
                        context.campaign(practice),
                        context.towns().links(practice),
                        context.topics(practice)));
    }

    private static String kicker(Practice practice) {
        String field = practice.field().label();
        return practice.level() == PracticeLevel.MEASURE ? practice.level().label() + " · " + field : field;
    }
}
