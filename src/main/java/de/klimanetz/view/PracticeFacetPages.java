package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.wording.GermanCounts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lists of good practices by a value, a page each. */
final class PracticeFacetPages {

    private static final Link ALL = new Link("Alle Beispiele", Area.PRACTICES.address());

    /**
     * What such a list shows.
     *
     * @param note what the value means, or empty
     * @param narrower the lists that share a second value
     * @param ways to wider lists
     */
    public record View(
            String counts, String note, List<Card> practices, List<Group<Facet.Choice>> narrower, List<Link> ways) {}

    private final Workbench bench;
    private final PracticeFacets facets;

    PracticeFacetPages(Workbench bench, PracticeFacets facets) {
        this.bench = bench;
        this.facets = facets;
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        Stream.of(facets.legalKinds(), facets.members())
                .flatMap(List::stream)
                .forEach(facet -> pages.add(page(facet, "", List.of(), List.of(ALL))));
        facets.efforts().forEach(level -> pages.add(page(level, limits(level), List.of(), List.of(ALL))));
        facets.cooperations()
                .forEach(cooperation -> pages.add(page(cooperation, "", fieldsOf(cooperation), List.of(ALL))));
        facets.fields().forEach(field -> addField(field, pages));
        return pages;
    }

    private void addField(Facet<Practice> field, List<WebPage> pages) {
        List<Facet<Practice>> pairs = facets.cooperationsOf(field);
        pages.add(page(
                field,
                "",
                Facet.groups(List.of(new Group<>("Zusammenarbeit", "zusammenarbeit", Facet.choices(pairs)))),
                List.of(ALL)));
        pairs.forEach(pair -> pages.add(page(
                pair,
                "",
                List.of(),
                List.of(
                        field.link(),
                        Facet.first(facets.cooperations(), pair.key())
                                .orElseThrow()
                                .link()))));
    }

    private List<Group<Facet.Choice>> fieldsOf(Facet<Practice> cooperation) {
        List<Facet.Choice> fields = new ArrayList<>();
        for (Facet<Practice> field : facets.fields()) {
            Facet.first(facets.cooperationsOf(field), cooperation.key())
                    .ifPresent(pair -> fields.add(pair.choice(field.key(), field.label())));
        }
        return List.of(new Group<>("Handlungsfeld", "handlungsfeld", fields));
    }

    private static String limits(Facet<Practice> level) {
        return level.entries().get(0).effort().level().orElseThrow().limits();
    }

    private WebPage page(Facet<Practice> facet, String note, List<Group<Facet.Choice>> narrower, List<Link> ways) {
        int measures = (int) facet.entries().stream()
                .filter(practice -> practice.level() == PracticeLevel.MEASURE)
                .count();
        String counts = GermanCounts.practices(measures, facet.entries().size() - measures);
        View content = new View(
                counts,
                note,
                facet.entries().stream().map(bench.cards()::practice).toList(),
                narrower,
                ways);
        String description = facet.link().title() + ". " + counts + " im "
                + bench.site().network().title() + ".";
        return bench.list("practice-facet", facet.link(), description, facet.trail(), content, facet.entries());
    }
}
