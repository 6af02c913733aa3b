package de.klimanetz.asciidoc;

import java.util.Optional;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.List;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;
import org.jsoup.Jsoup;

/**
 * Removes list items, paragraphs and admonitions that begin with “intern:”, since only members may read them. Runs
 * before the conversion, so that none of their footnotes and anchors remain. Any other element that begins with
 * “intern:” is an error, so that nothing internal is published.
 */
final class InternalPoints {

    private static final Pattern BEGIN = Pattern.compile("(?is)[*_#`]*intern\\s*:.*");

    private InternalPoints() {}

    static void remove(StructuralNode parent) {
        parent.getBlocks().removeIf(InternalPoints::isInternal);
        parent.getBlocks().forEach(InternalPoints::remove);
        parent.getBlocks()
                .removeIf(node -> node instanceof List list && list.getItems().isEmpty());
    }

    /** Returns a German error message if converted HTML still has an element that begins with “intern:”. */
    static Optional<String> leftIn(String html) {
        boolean left = Jsoup.parseBodyFragment(html).body().getAllElements().stream()
                .anyMatch(element -> BEGIN.matcher(element.text().strip()).matches());
        return left
                ? Optional.of(
                        "„intern:“ wirkt nur am Anfang eines Absatzes oder Listenpunkts. Hier stünde es auf der Website.")
                : Optional.empty();
    }

    private static boolean isInternal(StructuralNode node) {
        if (node instanceof ListItem item) {
            return begins(item.getSource());
        }
        return node instanceof Block block && block.getBlocks().isEmpty() && begins(block.getSource());
    }

    private static boolean begins(String source) {
        return source != null && BEGIN.matcher(source).matches();
    }
}
