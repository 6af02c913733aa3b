package de.klimanetz.asciidoc.plain;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a list with all that is nested in it. A marker that is open closes the lists inside; any other marker opens a
 * list in the last item.
 */
final class ListReader {

    private static final List<String> STYLES =
            List.of("arabic", "loweralpha", "lowerroman", "upperalpha", "upperroman");
    private static final List<String> TYPES = List.of("", "a", "i", "A", "I");

    private final LineCursor lines;
    private final TextReader texts;

    ListReader(LineCursor lines, TextReader texts) {
        this.lines = lines;
        this.texts = texts;
    }

    private record Item(String text, List<ItemList> lists) {}

    private record ItemList(String marker, List<Item> items) {

        boolean isOrdered() {
            return marker.startsWith(".");
        }
    }

    /** @param title HTML of the title, or empty */
    String read(String title) {
        List<ItemList> open = new ArrayList<>();
        while (lines.kind() == LineKind.ITEM) {
            add(open, readMarker(), readText());
            int next = lines.skipBlank();
            if (lines.kindAt(next) == LineKind.ITEM) {
                lines.moveTo(next);
            } else if (lines.kindAt(next) == LineKind.INDENTED || lines.kindAt(next) == LineKind.TERM) {
                throw new NotPlain("Absatz oder Beschreibung in einer Liste");
            }
        }
        return html(open.get(0), title);
    }

    private String readMarker() {
        String line = lines.text();
        return line.substring(0, line.indexOf(' '));
    }

    private String readText() {
        String line = lines.text();
        List<String> text = new ArrayList<>();
        text.add(line.substring(line.indexOf(' ')).stripLeading());
        lines.next();
        int indent = lines.kind() == LineKind.INDENTED ? indent(lines.text()) : 0;
        while (lines.kind() == LineKind.TEXT && indent == 0 || lines.kind() == LineKind.INDENTED) {
            if (indent(lines.text()) != indent) {
                throw new NotPlain("verschieden eingerückte Zeilen");
            }
            text.add(lines.text().substring(indent));
            lines.next();
        }
        if (!lines.isAtEnd() && lines.kind() != LineKind.ITEM && lines.kind() != LineKind.BLANK) {
            throw new NotPlain("Block ohne leere Zeile davor");
        }
        if (text.get(0).startsWith("[") && !text.get(0).startsWith("[.")) {
            throw new NotPlain("Listenpunkt mit eckiger Klammer");
        }
        return String.join("\n", text);
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    private static void add(List<ItemList> open, String marker, String text) {
        int level = 0;
        while (level < open.size() && !open.get(level).marker().equals(marker)) {
            level++;
        }
        if (level == open.size()) {
            ItemList list = new ItemList(marker, new ArrayList<>());
            if (level > 0) {
                List<Item> items = open.get(level - 1).items();
                items.get(items.size() - 1).lists().add(list);
            }
            open.add(list);
        }
        open.subList(level + 1, open.size()).clear();
        open.get(level).items().add(new Item(text, new ArrayList<>()));
    }

    private String html(ItemList list, String title) {
        StringBuilder html = new StringBuilder();
        int level = list.marker().length() - 1;
        String style = STYLES.get(level);
        html.append(list.isOrdered() ? "<div class=\"olist " + style + "\">\n" : "<div class=\"ulist\">\n");
        html.append(title);
        html.append(list.isOrdered() ? orderedTag(style, TYPES.get(level)) : "<ul>\n");
        for (Item item : list.items()) {
            html.append("<li>\n<p>").append(texts.withFootnotes(item.text())).append("</p>\n");
            item.lists().forEach(nested -> html.append(html(nested, "")).append('\n'));
            html.append("</li>\n");
        }
        html.append(list.isOrdered() ? "</ol>\n</div>" : "</ul>\n</div>");
        return html.toString();
    }

    private static String orderedTag(String style, String type) {
        return "<ol class=\"" + style + "\"" + (type.isEmpty() ? "" : " type=\"" + type + "\"") + ">\n";
    }
}
