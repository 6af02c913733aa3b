package de.klimanetz.asciidoc;

import java.util.List;
import java.util.stream.Collectors;
import org.asciidoctor.ast.Footnote;

/** Renders the list of footnotes, which Asciidoctor adds only when it converts a whole document. */
final class Footnotes {

    private Footnotes() {}

    static String html(List<Footnote> footnotes) {
        return footnotes.stream()
                .map(note -> "<li id=\"_footnotedef_%1$d\">%2$s <a href=\"#_footnoteref_%1$d\">zurück zu %1$d</a></li>"
                        .formatted(note.getIndex(), note.getText()))
                .collect(Collectors.joining("", "<ol class=\"fussnoten\">", "</ol>"));
    }
}
