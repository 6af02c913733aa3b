package de.klimanetz.site;

import de.klimanetz.model.Area;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page of the search. Without its script it is a list of everything from A to Z, in pages of limited length. Only
 * the first one searches.
 */
final class SearchPage {

    static final PageSet<Integer> SET =
            PageSet.each(context -> context.ask(AlphabeticalList.INDEX, AlphabeticalList::pages, ""), SearchPage::page);

    /**
     * One page of the list.
     *
     * @param letters the entries by their initial
     * @param pages links to all pages, if there are several
     * @param searches whether the page has the search
     */
    public record View(List<Group<AlphabeticalList.Entry>> letters, List<Link> pages, boolean searches) {}

    private SearchPage() {}

    private static WebPage page(Integer number, PageContext context) {
        List<String> labels = context.ask(AlphabeticalList.INDEX, AlphabeticalList::labels, "");
        Map<String, List<AlphabeticalList.Entry>> byInitial = new LinkedHashMap<>();
        context.ask(AlphabeticalList.INDEX, AlphabeticalList::page, number)
                .forEach(entry -> byInitial
                        .computeIfAbsent(AlphabeticalList.initial(entry.title()), none -> new ArrayList<>())
                        .add(entry));
        List<Group<AlphabeticalList.Entry>> letters = new ArrayList<>();
        byInitial.forEach((initial, entries) -> letters.add(new Group<>(initial, "von-" + letters.size(), entries)));
        List<Link> pages = new ArrayList<>();
        for (int other = 1; labels.size() > 1 && other <= labels.size(); other++) {
            pages.add(new Link(labels.get(other - 1), address(other)));
        }
        View content = new View(letters, pages, number == 1);
        String description = "Alles im " + context.network().title()
                + " durchsuchen: Termine, gute Praxis, Beratung, Kommunen und Meldungen, dazu alle Einträge von A bis Z.";
        return number == 1
                ? Pages.overview("site/search", Area.SEARCH, description, content, context)
                : Pages.computed(
                        "site/search",
                        new Link("Von A bis Z: " + labels.get(number - 1), address(number)),
                        description,
                        List.of(Link.to(Area.HOME), Link.to(Area.SEARCH)),
                        content,
                        context);
    }

    private static String address(int number) {
        return number == 1 ? Area.SEARCH.address() : Area.SEARCH.below(number + "/");
    }
}
