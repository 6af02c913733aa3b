package de.klimanetz.asciidoc;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** HTML of one block that is fit for publishing, and what stood against it. */
record BodyHtml(String html, List<Allowlist.Finding> findings) {

    /** Simplifies what Asciidoctor wrote and holds it against the {@link Allowlist}. */
    static BodyHtml of(String html) {
        Document document = Jsoup.parseBodyFragment(germanTypography(html));
        document.outputSettings().prettyPrint(false);
        Markup.simplify(document.body());
        List<Allowlist.Finding> findings = Allowlist.findings(document.body());
        return new BodyHtml(document.body().html().strip(), findings);
    }

    /** Two hyphens become a dash as German sets it, and the ellipsis needs no zero-width space. */
    private static String germanTypography(String html) {
        return html.replace("&#8201;&#8212;&#8201;", "\u00a0– ").replace("&#8230;&#8203;", "…");
    }
}
