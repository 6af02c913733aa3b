package de.klimanetz.kind;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** HTML as text for people to paste somewhere else: paragraphs with empty lines between, points with dashes. */
final class PlainText implements NodeVisitor {

    private final StringBuilder text = new StringBuilder();

    private PlainText() {}

    static String of(String html) {
        PlainText plain = new PlainText();
        Jsoup.parseBodyFragment(html).body().traverse(plain);
        return plain.text
                .toString()
                .replaceAll("[ \\t]+\n", "\n")
                .replaceAll("\n{3,}", "\n\n")
                .strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            text.append(words.text());
        } else if (node.nodeName().equals("br")) {
            text.append('\n');
        } else if (isBlock(node)) {
            boolean pointBegins = text.toString().endsWith("- ");
            text.append(pointBegins ? "" : node.nodeName().equals("tr") ? "\n" : "\n\n");
            if (node.nodeName().equals("li")) {
                text.append("- ");
            }
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (isCell(node)) {
            text.append(((Element) node).nextElementSibling() == null ? "" : " | ");
        } else if (isBlock(node)) {
            text.append('\n');
        }
    }

    private static boolean isBlock(Node node) {
        return node instanceof Element element && element.isBlock() && !isCell(node);
    }

    private static boolean isCell(Node node) {
        return node.nodeName().equals("td") || node.nodeName().equals("th");
    }
}
