package de.klimanetz.asciidoc.plain;

/** Reads a description list whose terms have their text in the same line. */
final class TermReader {

    private final LineCursor lines;
    private final TextReader texts;

    TermReader(LineCursor lines, TextReader texts) {
        this.lines = lines;
        this.texts = texts;
    }

    /** @param title HTML of the title, or empty */
    String read(String title) {
        StringBuilder html =
                new StringBuilder("<div class=\"dlist\">\n").append(title).append("<dl>\n");
        while (lines.kind() == LineKind.TERM) {
            String line = lines.text();
            int separator = line.indexOf("::");
            lines.next();
            String following = lines.following();
            if (BlockReader.isAdmonition(following.stripLeading())) {
                throw new NotPlain("Hinweis in einer Beschreibungsliste");
            }
            String text = line.substring(separator + 2).stripLeading() + following;
            html.append("<dt class=\"hdlist1\">")
                    .append(texts.withFootnotes(line.substring(0, separator)))
                    .append("</dt>\n<dd>\n<p>")
                    .append(texts.withFootnotes(text))
                    .append("</p>\n</dd>\n");
            int next = lines.skipBlank();
            if (lines.kindAt(next) == LineKind.TERM) {
                lines.moveTo(next);
            } else if (lines.kindAt(next) == LineKind.INDENTED || lines.kindAt(next) == LineKind.ITEM) {
                throw new NotPlain("Liste in einer Beschreibungsliste");
            }
        }
        return html.append("</dl>\n</div>").toString();
    }
}
