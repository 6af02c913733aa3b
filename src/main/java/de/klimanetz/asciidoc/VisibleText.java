package de.klimanetz.asciidoc;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of converted HTML, without what Asciidoctor and the website add to it. */
final class VisibleText {

    /** Around the text of a link, which may come from its target. */
    static final char LINK_START = '\uE000';

    static final char LINK_END = '\uE001';

    private VisibleText() {}

    static String of(Element body) {
        StringBuilder text = new StringBuilder();
        body.filter(new NodeFilter() {
            @Override
            public FilterResult head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(
                                    isAttribution(words)
                                            ? words.getWholeText().replaceFirst("—", "")
                                            : words.getWholeText())
                            .append(' ');
                } else if (node instanceof Element element) {
                    if (isAdded(element)) {
                        return FilterResult.SKIP_ENTIRELY;
                    }
                    if (element.normalName().equals("a")) {
                        text.append(LINK_START);
                    }
                }
                return FilterResult.CONTINUE;
            }

            @Override
            public FilterResult tail(Node node, int depth) {
                if (node.nodeName().equals("a")) {
                    text.append(LINK_END);
                }
                return FilterResult.CONTINUE;
            }
        });
        return text.toString();
    }

    /** Asciidoctor puts a dash before who is quoted. */
    private static boolean isAttribution(TextNode words) {
        Element paragraph = words.parent();
        return words.getWholeText().stripLeading().startsWith("—")
                && paragraph.parent() != null
                && paragraph.parent().normalName().equals("blockquote");
    }

    /** Returns whether it is a mark or backlink of a footnote, the label of an admonition or the credit of a picture. */
    private static boolean isAdded(Element element) {
        return switch (element.normalName()) {
            case "sup" -> element.selectFirst("> a[aria-label^=Fußnote]") != null;
            case "a" -> element.attr("href").startsWith("#_footnoteref");
            case "p" ->
                element.parent().hasClass("hinweis")
                        && element.elementSiblingIndex() == 0
                        && element.selectFirst("> strong:only-child") != null;
            case "small" -> element.parent().normalName().equals("figcaption");
            default -> false;
        };
    }
}
