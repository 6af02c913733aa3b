package de.klimanetz.page;

import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names and addresses of the published Kommunen. A change of any other attribute of a Kommune does not invalidate pages
 * that only name it.
 *
 * @param bySlug links by slug
 * @param district the name of the Kreis, or empty
 */
public record Towns(Map<String, Link> bySlug, String district) {

    static Towns of(Site site) {
        return new Towns(
                site.all(Member.class).stream().collect(Collectors.toMap(Member::slug, Link::to)),
                site.all(Member.class).stream()
                        .filter(Member::isDistrict)
                        .findFirst()
                        .map(Member::title)
                        .orElse(""));
    }

    /** Returns links to the published Kommunen that an item names, in its order. */
    public List<Link> links(Item item) {
        return links(item.members());
    }

    public List<Link> links(Collection<String> slugs) {
        return known(slugs).toList();
    }

    /** Returns the names of the published Kommunen, separated by commas. */
    public String names(Collection<String> slugs) {
        return known(slugs).map(Link::title).collect(Collectors.joining(", "));
    }

    private Stream<Link> known(Collection<String> slugs) {
        return slugs.stream().map(bySlug::get).filter(Objects::nonNull);
    }
}
