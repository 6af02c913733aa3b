package de.klimanetz.site;

import de.klimanetz.cache.Memo;
import de.klimanetz.model.Area;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.page.WebPage;
import de.klimanetz.search.SearchEntry;
import de.klimanetz.search.SearchEntry.Rank;
import de.klimanetz.search.SearchIndex;
import de.klimanetz.search.Weight;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Chooses what the search finds: the pages that search engines may list, those of items with their text. Keeps the
 * entries of unchanged pages. Not thread-safe.
 */
public final class SiteSearch {

    /**
     * Makes the entry of a page without an item: a list, or an overview.
     *
     * @param network its name, which many descriptions contain and which says nothing about the page
     */
    private record ListEntry(String network, Map<String, String> townsByAddress)
            implements Function<WebPage, SearchEntry> {

        @Override
        public SearchEntry apply(WebPage page) {
            boolean isTopic = !page.address().equals(Area.TOPICS.address())
                    && page.address().startsWith(Area.TOPICS.address());
            return new SearchEntry(
                    page.address(),
                    page.title(),
                    isTopic ? "Stichwort" : "Übersicht",
                    page.description(),
                    Optional.empty(),
                    townsByAddress.entrySet().stream()
                            .filter(town -> page.address().startsWith(town.getKey()))
                            .map(Map.Entry::getValue)
                            .toList(),
                    isTopic ? Rank.TOPIC : Rank.LIST,
                    // The description of a topic names only kinds of content.
                    isTopic
                            ? List.of()
                            : List.of(new SearchEntry.Text(
                                    Weight.TEASER, page.description().replace(network, ""))),
                    List.of());
        }
    }

    private final SearchIndex index;
    private final Memo<Item, SearchEntry> ofItems = new Memo<>();
    private final Memo<WebPage, SearchEntry> ofLists = new Memo<>();

    public SiteSearch(SearchIndex index) {
        this.index = index;
    }

    /** Returns the files of the index by address. */
    public Map<String, byte[]> files(Site site, Collection<WebPage> pages) {
        Map<String, byte[]> files = new TreeMap<>();
        index.files(entries(site, pages)).forEach((name, bytes) -> files.put(Area.SEARCH.below(name), bytes));
        return files;
    }

    private List<SearchEntry> entries(Site site, Collection<WebPage> pages) {
        Map<String, Item> byAddress = new HashMap<>();
        site.items().forEach(item -> byAddress.put(item.address(), item));
        List<Item> items = new ArrayList<>();
        List<WebPage> lists = new ArrayList<>();
        for (WebPage page : pages) {
            Item item = byAddress.get(page.address());
            if (item != null) {
                items.add(item);
            } else if (page.modified().isPresent()
                    && !page.address().equals(Area.HOME.address())
                    && !page.address().startsWith(Area.SEARCH.address())) {
                lists.add(page);
            }
        }
        Map<String, String> bySlug = new TreeMap<>();
        Map<String, String> byTown = new TreeMap<>();
        site.all(Member.class).forEach(member -> {
            bySlug.put(member.slug(), member.title());
            byTown.put(member.address(), member.title());
        });
        List<SearchEntry> entries = new ArrayList<>();
        Map<Item, SearchEntry> known = ofItems.of(items, new ItemEntry(bySlug));
        items.forEach(item -> entries.add(known.get(item)));
        Map<WebPage, SearchEntry> others =
                ofLists.of(lists, new ListEntry(site.network().title(), byTown));
        lists.forEach(page -> entries.add(others.get(page)));
        return entries;
    }
}
