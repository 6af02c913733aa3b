package de.klimanetz.page;

import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import java.util.List;
import java.util.Optional;

/**
 * The parts of an item that most item pages show.
 *
 * @param example whether the item is an invented example
 * @param members links to the Kommunen that the item names
 * @param topics links to its topics; a topic without a page has an empty address
 */
public record Article(
        String teaser, Prose prose, Optional<Picture> picture, boolean example, List<Link> members, List<Link> topics) {

    public static Article of(Item item, PageContext context) {
        return new Article(
                item.teaser(),
                Prose.of(item.body()),
                context.picture(item),
                item.isExample(),
                context.towns().links(item),
                context.topics(item));
    }

    /** Returns a copy with another text. */
    public Article with(Prose other) {
        return new Article(teaser, other, picture, example, members, topics);
    }

    /** Returns the names of the style sheets that the page needs besides the common one. */
    public List<String> styles() {
        return prose.styles();
    }
}
