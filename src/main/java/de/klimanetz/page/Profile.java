package de.klimanetz.page;

import java.util.List;

/**
 * What the page of an item shows besides its title, for kinds without a page of their own design.
 *
 * @param kicker the short line above the title
 * @param notice a sentence that everybody must see, or empty
 * @param lists items that belong to it; lists without entries are left out
 */
public record Profile(
        String kicker, String notice, Article article, List<Fact> facts, List<Fact> contact, List<Group<Card>> lists) {

    public Profile {
        lists = lists.stream().filter(list -> !list.entries().isEmpty()).toList();
    }
}
