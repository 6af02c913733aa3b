package de.klimanetz.kind.practice;

import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.page.Facet;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.MapView;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanCounts;
import java.util.List;
import java.util.Optional;

/** The lists of good practices per facet value, one page each. */
final class PracticeFacetPages {

    static final PageSet<String> SET = PageSet.each(
            context -> context.ask(PracticeFacets.INDEX, PracticeFacets::addresses, ""), PracticeFacetPages::page);

    /**
     * The content of a list.
     *
     * @param note the meaning of the value, or empty
     * @param narrower the lists with a second value
     * @param ways links to wider lists
     */
    public record View(
            Optional<MapView> map,
            String counts,
            String note,
            List<PracticePlace> practices,
            List<Group<Facet.Choice>> narrower,
            List<Link> ways) {}

    private PracticeFacetPages() {}

    private static WebPage page(String address, PageContext context) {
        PracticeFacets.Entry entry = context.ask(PracticeFacets.INDEX, PracticeFacets::entry, address);
        Facet<Practice> facet = entry.facet();
        int measures = (int) facet.entries().stream()
                .filter(practice -> practice.level() == PracticeLevel.MEASURE)
                .count();
        String counts = GermanCounts.practices(measures, facet.entries().size() - measures);
        Optional<MapView> map = PracticePlace.outlines(context);
        List<PracticePlace> practices = facet.entries().stream()
                .map(practice -> PracticePlace.of(practice, context.card(practice), map))
                .toList();
        View content = new View(map, counts, entry.note(), practices, entry.narrower(), entry.ways());
        String description = facet.link().title() + ". " + counts + " im "
                + context.network().title() + ".";
        return Pages.settled(
                Pages.computed("practice/facet", facet.link(), description, facet.trail(), content, context),
                facet.entries());
    }
}
