package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * One style sheet for the site, made of the parts in {@code assets/css} in the order of their names, and its content in
 * its name, so that browsers may keep it for ever.
 */
final class AssetHashes {

    private static final String PARTS = "css/";

    /** What templates write, and what stands in the output. */
    private final Map<String, String> names = new TreeMap<>();

    static AssetHashes of(Staging staging) {
        AssetHashes hashes = new AssetHashes();
        String css = staging.paths().stream()
                .filter(path -> path.startsWith(PARTS) && path.endsWith(".css"))
                .map(path -> staging.text(path).orElseThrow())
                .collect(Collectors.joining("\n"));
        if (!css.isEmpty()) {
            String compact = Whitespace.squeezeCss(css);
            String name = "site." + DigestUtils.sha256Hex(compact).substring(0, 10) + ".css";
            staging.paths().stream().filter(path -> path.startsWith(PARTS)).forEach(staging::remove);
            staging.put(name, compact);
            hashes.names.put("/site.css", "/" + name);
        }
        return hashes;
    }

    void apply(Document page) {
        for (Element link : page.select("link[href]")) {
            String name = names.get(link.attr("href"));
            if (name != null) {
                link.attr("href", name);
            }
        }
    }
}
