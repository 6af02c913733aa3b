package de.klimanetz.asciidoc;

import de.klimanetz.asciidoc.raw.RawBody;
import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * The simplified HTML of one block, with its violations of the {@link Allowlist}.
 *
 * @param visible see {@link VisibleText}
 * @param slips see {@link RawMarkup}
 */
record BodyHtml(String html, String visible, List<Allowlist.Finding> findings, List<RawMarkup.Slip> slips) {

    /** Simplifies Asciidoctor's HTML and validates it against the {@link Allowlist}. */
    static BodyHtml of(String html) {
        Document document = Jsoup.parseBodyFragment(germanTypography(html));
        document.outputSettings().prettyPrint(false);
        Markup.simplify(document.body());
        List<Allowlist.Finding> findings = Allowlist.findings(document.body());
        return new BodyHtml(
                document.body().html().strip(),
                VisibleText.of(document.body()),
                findings,
                RawMarkup.slips(document.body()));
    }

    /** Renders the list of footnotes, which Asciidoctor adds only when it converts a whole document. */
    static BodyHtml of(List<RawBody.Footnote> footnotes) {
        return of(footnotes.stream()
                .map(note -> "<li id=\"_footnotedef_%1$d\">%2$s <a href=\"#_footnoteref_%1$d\">zurück zu %1$d</a></li>"
                        .formatted(note.index(), note.text()))
                .collect(Collectors.joining("", "<ol class=\"fussnoten\">", "</ol>")));
    }

    /** Replaces Asciidoctor's em dash with thin spaces by a German en dash, and removes the space after an ellipsis. */
    private static String germanTypography(String html) {
        return html.replace("&#8201;&#8212;&#8201;", "\u00a0– ").replace("&#8230;&#8203;", "…");
    }
}
