package de.klimanetz.view;

import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The Kommunen by slug, as other items speak of them. Those that are held back are not spoken of. */
record Towns(Map<String, Member> bySlug) {

    static Towns of(Site site) {
        return new Towns(site.members().stream().collect(Collectors.toMap(Member::slug, Function.identity())));
    }

    /** The Kommunen of an item as links. */
    List<Link> links(Item item) {
        return links(item.common().members());
    }

    List<Link> links(Collection<String> slugs) {
        return known(slugs).map(Cards::link).toList();
    }

    String names(Collection<String> slugs) {
        return known(slugs).map(Item::title).collect(Collectors.joining(", "));
    }

    Optional<Member> district() {
        return bySlug.values().stream().filter(Member::isDistrict).findFirst();
    }

    private Stream<Member> known(Collection<String> slugs) {
        return slugs.stream().map(bySlug::get).filter(Objects::nonNull);
    }
}
