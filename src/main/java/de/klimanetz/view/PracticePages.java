package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.LegalKind;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanFigures;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The good practices: overview by field of action and a page each. */
final class PracticePages {

    /** The overview; the facets lead to lists by a value. */
    public record Overview(List<Group<Facet.Choice>> facets, List<Group<Card>> fields, Optional<Link> transfer) {}

    /** What the page of a good practice shows. */
    public record View(
            ArticleData data,
            String kicker,
            String teaser,
            List<Fact> facts,
            List<Fact> contact,
            PracticeText text,
            Optional<Picture> picture,
            boolean example,
            Optional<Link> measure,
            List<Card> examples,
            TransferPart transfer,
            List<Link> members,
            Optional<Link> campaign,
            List<Link> topics) {}

    private final Workbench bench;
    private final PracticeFacets facets;

    PracticePages(Workbench bench, PracticeFacets facets) {
        this.bench = bench;
        this.facets = facets;
    }

    /** The overview and the lists by a value. */
    List<WebPage> lists() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(overview());
        pages.addAll(new PracticeFacetPages(bench, facets).pages());
        return pages;
    }

    WebPage page(Practice practice) {
        return bench.itemPage(practice, Link.to(Area.PRACTICES), view(practice));
    }

    private WebPage overview() {
        List<Group<Card>> fields = facets.fields().stream()
                .map(field -> new Group<>(
                        field.label(),
                        field.key(),
                        field.entries().stream()
                                .map(bench.cards()::practiceOfField)
                                .toList()))
                .toList();
        return bench.overview(
                "practices",
                Link.to(Area.PRACTICES),
                "Was sich bewährt hat: Beispiele aus den Kommunen im "
                        + bench.site().network().title()
                        + " und von anderswo, mit Anlass, Umsetzung, Kosten und Ergebnis.",
                new Overview(ways(), fields, TransferPages.link(bench)));
    }

    private List<Group<Facet.Choice>> ways() {
        return Facet.groups(List.of(
                new Group<>("Handlungsfeld", "handlungsfeld", Facet.choices(facets.fields())),
                new Group<>("Zusammenarbeit", "zusammenarbeit", Facet.choices(facets.cooperations())),
                new Group<>("Aufwand", "aufwand", Facet.choices(facets.efforts())),
                new Group<>("Rechtsform", "rechtsform", Facet.choices(facets.legalKinds())),
                new Group<>("Kommune", "kommune", Facet.choices(facets.members()))));
    }

    private View view(Practice practice) {
        String kicker = practice.level() == PracticeLevel.MEASURE
                ? practice.level().label() + " · " + practice.field().label()
                : practice.field().label();
        return new View(
                new ArticleData(
                        "Article", practice, published(practice), bench.site().settings()),
                kicker,
                practice.teaser(),
                facts(practice),
                new Facts()
                        .contact(practice.contact())
                        .web("Mehr dazu", practice.contactPage())
                        .list(),
                PracticeText.of(practice),
                practice.picture(),
                practice.isExample(),
                practice.measure().flatMap(part -> bench.link(ContentType.PRACTICE, part.slug())),
                bench.related().practicesOfMeasure(practice.slug()).stream()
                        .map(bench.cards()::practice)
                        .toList(),
                new TransferEntries(bench).of(practice),
                bench.around().towns().links(practice),
                practice.campaign().flatMap(bench::campaign),
                bench.around().topics(practice));
    }

    private List<Fact> facts(Practice practice) {
        Facts facts = new Facts()
                .add("Wer", practice.setting().carrier())
                .add("Wo", practice.setting().placeElsewhere())
                .add("Seit", practice.setting().since().map(GermanDates::date).orElse(""))
                .add(
                        "Rechtsform",
                        practice.setting().legalForm().words(),
                        "",
                        practice.setting()
                                .legalForm()
                                .kind()
                                .map(LegalKind::label)
                                .orElse(""));
        practice.setting()
                .cooperation()
                .ifPresent(cooperation -> add(facts, "Zusammenarbeit", facets.cooperations(), cooperation, ""));
        facts.add("Wirkung", practice.effect());
        practice.effort().level().ifPresent(level -> add(facts, "Aufwand", facets.efforts(), level, level.limits()));
        facts.add("Kosten", practice.effort().cost())
                .add("Personal", practice.effort().staff())
                .add("Dauer", practice.effort().time())
                .add(
                        "Förderung",
                        practice.funding().words(),
                        "",
                        "Geprüft am " + GermanDates.day(practice.funding().checked()));
        practice.funding()
                .sum()
                .ifPresent(sum ->
                        facts.add("Fördersumme", GermanFigures.euros(sum.value()), "", GermanFigures.provenance(sum)));
        return facts.list();
    }

    /** A value that leads to all practices with it. */
    private static void add(Facts facts, String label, List<Facet<Practice>> all, Keyed value, String note) {
        facts.add(
                label,
                value.label(),
                Facet.first(all, value.key()).orElseThrow().link().address(),
                note);
    }

    private static String published(Practice practice) {
        return practice.published().map(LocalDate::toString).orElse("");
    }
}
