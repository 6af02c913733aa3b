package de.klimanetz.view;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.Cooperation;
import de.klimanetz.model.FieldOfAction;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Practice;
import de.klimanetz.model.PracticeLevel;
import de.klimanetz.wording.GermanDates;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The good practices: overview by field of action and a page each. */
final class PracticePages {

    static final Link OVERVIEW = new Link("Gute Praxis", "/gute-praxis/");

    /** The overview. */
    public record Overview(List<Group<Card>> fields) {}

    /** What the page of a good practice shows. */
    public record View(
            String kicker,
            String teaser,
            List<Fact> facts,
            List<Fact> contact,
            Prose prose,
            Optional<Picture> picture,
            boolean example,
            Optional<Link> measure,
            List<Card> examples,
            List<Link> members,
            Optional<Link> campaign,
            List<Link> topics) {}

    private final Workbench bench;

    PracticePages(Workbench bench) {
        this.bench = bench;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(overview());
        bench.site().practices().forEach(practice -> pages.add(bench.itemPage(practice, OVERVIEW, view(practice))));
        return pages;
    }

    private WebPage overview() {
        List<Group<Card>> fields = Arrays.stream(FieldOfAction.values())
                .map(field -> new Group<>(field.label(), field.key(), ofField(field)))
                .filter(group -> !group.entries().isEmpty())
                .toList();
        return bench.overview(
                "practices",
                OVERVIEW,
                "Was sich bewährt hat: Beispiele aus den Kommunen im "
                        + bench.site().network().title()
                        + " und von anderswo, mit Anlass, Umsetzung, Kosten und Ergebnis.",
                new Overview(fields));
    }

    private List<Card> ofField(FieldOfAction field) {
        return bench.site().practices().stream()
                .filter(practice -> practice.field() == field)
                .map(bench.cards()::practiceOfField)
                .toList();
    }

    private View view(Practice practice) {
        String kicker = practice.level() == PracticeLevel.MEASURE
                ? practice.level().label() + " · " + practice.field().label()
                : practice.field().label();
        return new View(
                kicker,
                practice.common().teaser(),
                facts(practice),
                new Facts()
                        .contact(practice.contact())
                        .web("Mehr dazu", practice.contactPage())
                        .list(),
                Prose.of(practice.common().body()),
                practice.common().picture(),
                practice.common().example(),
                practice.measure().flatMap(slug -> bench.link(ContentType.PRACTICE, slug)),
                bench.site().practices().stream()
                        .filter(other -> other.measure().equals(Optional.of(practice.slug())))
                        .map(bench.cards()::practice)
                        .toList(),
                bench.cards().members(practice),
                practice.common().campaign().flatMap(bench::campaign),
                bench.topics().of(practice));
    }

    private static List<Fact> facts(Practice practice) {
        return new Facts()
                .add("Wer", practice.carrier())
                .add("Wo", practice.placeElsewhere())
                .add("Seit", practice.since().map(GermanDates::date).orElse(""))
                .add("Rechtsform", practice.legalForm())
                .add(
                        "Zusammenarbeit",
                        practice.cooperation().map(Cooperation::label).orElse(""))
                .add("Wirkung", practice.effect())
                .add("Kosten", practice.effort().cost())
                .add("Personal", practice.effort().staff())
                .add("Dauer", practice.effort().time())
                .add("Förderung", practice.funding())
                .add("Beschrieben von", practice.writtenBy())
                .add("Fachlich geprüft von", practice.reviewedBy())
                .add("Geprüft am", practice.reviewedOn().map(GermanDates::day).orElse(""))
                .list();
    }
}
