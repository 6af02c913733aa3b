package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Bundles style sheets and scripts: one file per folder, from its parts in the order of their names. File names contain
 * a hash of the content, so that browsers may cache them without limit.
 *
 * <p>The parts in {@code css/} become {@code /site.css} for all pages, those in {@code css/name/} become
 * {@code /name.css} for pages that need it. Scripts in {@code js/} likewise.
 */
final class Bundles {

    private static final Evaluator LOADING = Selector.evaluatorOf("link[rel=stylesheet], script[src]");

    /** Addresses with hash by the addresses in templates. */
    private final Map<String, String> addresses = new HashMap<>();

    /** Replaces the parts in the staging by the bundles. */
    Bundles(Staging staging) {
        bundle(staging, "css", Whitespace::squeezeCss);
        bundle(staging, "js", UnaryOperator.identity());
    }

    private void bundle(Staging staging, String extension, UnaryOperator<String> squeeze) {
        Map<String, List<String>> parts = new TreeMap<>();
        staging.paths().stream()
                .filter(path -> path.startsWith(extension + "/") && path.endsWith("." + extension))
                .forEach(path -> parts.computeIfAbsent(name(path), none -> new ArrayList<>())
                        .add(path));
        parts.forEach((name, paths) -> {
            String text = squeeze.apply(
                    paths.stream().map(path -> staging.text(path).orElseThrow()).collect(Collectors.joining("\n")));
            String file = name + "." + DigestUtils.sha256Hex(text).substring(0, 10) + "." + extension;
            paths.forEach(staging::remove);
            staging.put(file, text);
            addresses.put("/" + name + "." + extension, "/" + file);
        });
    }

    /** Returns the name of the bundle of a part: its subfolder, or {@code site}. */
    private static String name(String path) {
        String[] steps = path.split("/");
        return steps.length == 2 ? "site" : steps[1];
    }

    void apply(Document page) {
        page.select(LOADING).forEach(element -> {
            String attribute = element.normalName().equals("script") ? "src" : "href";
            String address = addresses.get(element.attr(attribute));
            if (address != null) {
                element.attr(attribute, address);
            }
        });
    }
}
