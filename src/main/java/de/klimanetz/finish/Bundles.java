package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Bundles style sheets: one file per folder, from its parts in the order of their names. File names contain a hash of
 * the content, so that browsers may cache them without limit.
 *
 * <p>The parts in {@code css/} become {@code /site.css} for all pages, those in {@code css/name/} become
 * {@code /name.css} for pages that need it.
 */
final class Bundles {

    private static final Evaluator LOADING = Selector.evaluatorOf("link[rel=stylesheet]");

    /** Addresses with hash by the addresses in templates. */
    private final Map<String, String> addresses = new HashMap<>();

    /** Replaces the parts in the staging by the bundles. */
    Bundles(Staging staging) {
        Map<String, List<String>> parts = new TreeMap<>();
        staging.paths().stream()
                .filter(path -> path.startsWith("css/") && path.endsWith(".css"))
                .forEach(path -> parts.computeIfAbsent(name(path), none -> new ArrayList<>())
                        .add(path));
        parts.forEach((name, paths) -> {
            String text = Whitespace.squeezeCss(
                    paths.stream().map(path -> staging.text(path).orElseThrow()).collect(Collectors.joining("\n")));
            String file = HashedNames.of(name, text, "css");
            paths.forEach(staging::remove);
            staging.put(file, text);
            addresses.put("/" + name + ".css", "/" + file);
        });
    }

    /** Returns the name of the bundle of a part: its subfolder, or {@code site}. */
    private static String name(String path) {
        String[] steps = path.split("/");
        return steps.length == 2 ? "site" : steps[1];
    }

    void apply(Document page) {
        page.select(LOADING).forEach(element -> {
            String address = addresses.get(element.attr("href"));
            if (address != null) {
                element.attr("href", address);
            }
        });
    }
}
