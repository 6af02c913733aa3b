package de.klimanetz.asciidoc;

import java.util.Locale;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.List;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;

/**
 * Takes out list items and paragraphs that begin with “intern:”: they are for the members alone. It happens before the
 * conversion, so that no footnote and no anchor of them is left behind.
 */
final class InternalPoints {

    private InternalPoints() {}

    static void remove(StructuralNode parent) {
        parent.getBlocks().removeIf(InternalPoints::isInternal);
        parent.getBlocks().forEach(InternalPoints::remove);
        parent.getBlocks()
                .removeIf(node -> node instanceof List list && list.getItems().isEmpty());
    }

    private static boolean isInternal(StructuralNode node) {
        if (node instanceof ListItem item) {
            return begins(item.getSource());
        }
        return node instanceof Block block && node.getContext().equals("paragraph") && begins(block.getSource());
    }

    private static boolean begins(String source) {
        return source != null && source.toLowerCase(Locale.GERMAN).matches("(?s)intern\\s*:.*");
    }
}
