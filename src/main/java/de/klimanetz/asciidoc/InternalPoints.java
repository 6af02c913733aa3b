package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
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

    /** Removes them from a document. Returns its lines with empty ones in their place. */
    static Lines remove(Document document, Lines lines) {
        List<StructuralNode> nodes = new ArrayList<>();
        addBelow(document, nodes);
        List<String> remaining = new ArrayList<>(lines.all());
        for (int index = 0; index < nodes.size(); index++) {
            if (isInternal(nodes.get(index))) {
                List<StructuralNode> inside = new ArrayList<>();
                addBelow(nodes.get(index), inside);
                int next = index + 1 + inside.size();
                int end = next < nodes.size() ? start(nodes.get(next), lines) : remaining.size() + 1;
                int start = start(nodes.get(index), lines);
                Collections.fill(remaining.subList(start - 1, Math.max(start, end) - 1), "");
            }
        }
        remove(document);
        return new Lines(remaining);
    }

    private static void addBelow(StructuralNode parent, List<StructuralNode> nodes) {
        for (StructuralNode node : parent.getBlocks()) {
            nodes.add(node);
            addBelow(node, nodes);
        }
    }

    private static int start(StructuralNode node, Lines lines) {
        return TextConservation.start(lines, node.getSourceLocation().getLineNumber());
    }

    private static void remove(StructuralNode parent) {
        parent.getBlocks().removeIf(InternalPoints::isInternal);
        parent.getBlocks().forEach(InternalPoints::remove);
        parent.getBlocks()
                .removeIf(node -> node instanceof org.asciidoctor.ast.List list
                        && list.getItems().isEmpty());
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
