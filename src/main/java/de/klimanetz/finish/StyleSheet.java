package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * One style sheet for the site, made of the parts in {@code assets/css} in the order of their names, with a hash of its
 * content in its name, so that browsers may keep it for ever.
 *
 * @param address where it stands, for the address that templates write
 */
record StyleSheet(String address) {

    private static final String WRITTEN = "/site.css";
    private static final String PARTS = "css/";
    private static final Evaluator LINK = Selector.evaluatorOf("link[href=" + WRITTEN + "]");

    /** Puts it into the staging in place of its parts; without parts nothing changes. */
    static StyleSheet of(Staging staging) {
        List<String> parts = staging.paths().stream()
                .filter(path -> path.startsWith(PARTS) && path.endsWith(".css"))
                .toList();
        if (parts.isEmpty()) {
            return new StyleSheet(WRITTEN);
        }
        String css = Whitespace.squeezeCss(
                parts.stream().map(path -> staging.text(path).orElseThrow()).collect(Collectors.joining("\n")));
        String name = "site." + DigestUtils.sha256Hex(css).substring(0, 10) + ".css";
        parts.forEach(staging::remove);
        staging.put(name, css);
        return new StyleSheet("/" + name);
    }

    void apply(Document page) {
        page.select(LINK).attr("href", address);
    }
}
