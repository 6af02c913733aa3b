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
 * Style sheets and scripts, each made of the parts in one folder of {@code assets/} in the order of their names, with a
 * hash of its content in its name, so that browsers may keep it for ever.
 *
 * <p>The parts in {@code css/} are {@code /site.css}, those in {@code css/name/} are {@code /name.css}, which only the
 * pages load that need it; scripts likewise.
 */
final class Bundles {

    private static final Evaluator LOADING = Selector.evaluatorOf("link[rel=stylesheet], script[src]");

    /** Addresses by the ones that templates write. */
    private final Map<String, String> addresses = new HashMap<>();

    /** Puts the bundles into the staging in place of their parts. */
    Bundles(Staging staging) {
        bundle(staging, "css", Whitespace::squeezeCss);
        bundle(staging, "js", Whitespace::squeezeScript);
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

    /** The folder of a part; parts in no folder of their own are for the whole site. */
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
