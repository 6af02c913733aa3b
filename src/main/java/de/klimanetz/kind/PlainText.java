package de.klimanetz.kind;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * HTML as text for people to paste somewhere else: paragraphs with empty lines between, points with dashes or numbers, a
 * line per row of a table.
 */
final class PlainText implements NodeVisitor {

    private static final String CELLS = "td, th";

    private final StringBuilder text = new StringBuilder();

    /** Whether the last characters are the mark of a point, after which its first paragraph continues. */
    private boolean pointBegins;

    private PlainText() {}

    static String of(String html) {
        PlainText plain = new PlainText();
        Jsoup.parseBodyFragment(html).body().traverse(plain);
        return plain.text.toString().replaceAll("[ \\t]+\n", "\n").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode words) {
            addWords(words);
        } else if (node instanceof Element element) {
            begin(element);
        }
    }

    private void addWords(TextNode node) {
        boolean literal = node.parent() != null && node.parent().closest("pre") != null;
        String words = literal ? node.getWholeText() : node.text();
        if (!literal && (text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1)))) {
            words = words.stripLeading();
        }
        text.append(words);
        pointBegins &= words.isEmpty();
    }

    private void begin(Element element) {
        switch (element.normalName()) {
            case "br" -> text.append('\n');
            case "li" -> beginPoint(element);
            case "tr" -> breakLines(1);
            case "ul", "ol" -> breakLines(element.closest("li") == null ? 2 : 1);
            default -> {
                if (element.closest(CELLS) != null) {
                    addSpace(element);
                } else if (element.isBlock() && !pointBegins) {
                    breakLines(2);
                }
            }
        }
    }

    private void beginPoint(Element point) {
        breakLines(1);
        boolean numbered = point.parent() != null && point.parent().normalName().equals("ol");
        text.append(numbered ? point.elementSiblingIndex() + 1 + ". " : "- ");
        pointBegins = true;
    }

    private void addSpace(Element block) {
        if (block.isBlock() && !text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
            text.append(' ');
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (element.is(CELLS)) {
            text.append(element.nextElementSibling() == null ? "" : " | ");
        } else if (element.isBlock() && element.closest(CELLS) == null) {
            breakLines(1);
        }
    }

    /** Ends the line, and leaves an empty one if two are asked for. */
    private void breakLines(int wanted) {
        int end = text.length();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        long present = text.substring(end)
                .chars()
                .filter(character -> character == '\n')
                .count();
        if (end > 0) {
            text.setLength(end);
            text.append("\n".repeat((int) Math.max(wanted, present)));
        }
    }
}
