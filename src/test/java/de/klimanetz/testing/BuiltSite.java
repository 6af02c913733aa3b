package de.klimanetz.testing;

import de.klimanetz.output.Staging;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** The output of a build, with access to pages and facts. */
public record BuiltSite(Staging staging) {

    private static BuiltSite own;

    /** The site of the repository, built once for all tests. */
    public static synchronized BuiltSite own() {
        if (own == null) {
            own = TestProject.repository().built();
        }
        return own;
    }

    /** Returns the page at an address without the leading slash. */
    public Document page(String address) {
        return Jsoup.parse(file(address + "index.html"));
    }

    public String file(String path) {
        return staging.text(path).orElseThrow(() -> new AssertionError("There is no " + path));
    }

    public boolean has(String path) {
        return staging.paths().contains(path);
    }

    /** Returns the value of a fact in the sidebar of a page, or an empty text. */
    public String fact(String address, String label) {
        return page(address).select("main aside dl dt").stream()
                .filter(term -> term.text().equals(label))
                .map(term -> term.nextElementSibling().text())
                .findFirst()
                .orElse("");
    }

    /**
     * Returns the targets of links with a leading slash.
     *
     * @param links selector of the links
     */
    public static List<String> ways(Document page, String links) {
        return page.select(links).eachAttr("href").stream()
                .map(href -> href.replaceFirst("^(\\.\\./)*", "/"))
                .toList();
    }
}
