package de.klimanetz.asciidoc.plain;

import de.klimanetz.asciidoc.raw.RawBody;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes HTML of texts, and counts the footnotes of a body. */
final class TextReader {

    private final List<RawBody.Footnote> footnotes = new ArrayList<>();

    List<RawBody.Footnote> footnotes() {
        return footnotes;
    }

    String withFootnotes(String text) {
        return InlineReader.html(text, false, Optional.of(footnotes));
    }

    String withHardBreaks(String text) {
        return InlineReader.html(text, true, Optional.of(footnotes));
    }

    /** Of titles and cells, which Asciidoctor does not convert in the order of the text. */
    String withoutFootnotes(String text) {
        return InlineReader.html(text, false, Optional.empty());
    }
}
