package de.klimanetz.testing;

import de.klimanetz.output.Staging;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A site as its readers find it. */
public record BuiltSite(Staging staging) {

    private static BuiltSite own;

    /** The site of the repository, built once for all tests. */
    public static synchronized BuiltSite own() {
        if (own == null) {
            own = TestProject.repository().built();
        }
        return own;
    }

    /** A page by its address without the first slash. */
    public Document page(String address) {
        return Jsoup.parse(file(address + "index.html"));
    }

    public String file(String path) {
        return staging.text(path).orElseThrow(() -> new AssertionError("There is no " + path));
    }

    public boolean has(String path) {
        return staging.paths().contains(path);
    }

    /** What a profile says under a label. */
    public String fact(String address, String label) {
        return page(address).select(".steckbrief dt").stream()
                .filter(term -> term.text().equals(label))
                .map(term -> term.nextElementSibling().text())
                .findFirst()
                .orElse("");
    }

    /** Where the links in a part of a page lead, from the root on. */
    public static List<String> ways(Document page, String links) {
        return page.select(links).eachAttr("href").stream()
                .map(href -> href.replaceFirst("^(\\.\\./)*", "/"))
                .toList();
    }
}
