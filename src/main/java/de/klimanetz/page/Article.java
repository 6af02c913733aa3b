package de.klimanetz.page;

import de.klimanetz.model.Item;
import de.klimanetz.model.Picture;
import java.util.List;
import java.util.Optional;

/**
 * What the pages of most items show.
 *
 * @param example whether it is invented
 * @param members links to the Kommunen concerned
 */
public record Article(
        String teaser, Prose prose, Optional<Picture> picture, boolean example, List<Link> members, List<Link> topics) {

    public static Article of(Item item, PageContext context) {
        return new Article(
                item.teaser(),
                Prose.of(item.body()),
                item.picture(),
                item.isExample(),
                context.towns().links(item),
                context.topics(item));
    }

    /** The same with another text. */
    public Article with(Prose other) {
        return new Article(teaser, other, picture, example, members, topics);
    }

    /** The style sheets that it needs besides the common one. */
    public List<String> styles() {
        return prose.styles();
    }
}
