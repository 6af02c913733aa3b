package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jsoup.nodes.Document;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * One file for the site, made of the parts in a folder of {@code assets/} in the order of their names, with a hash of its
 * content in its name, so that browsers may keep it for ever.
 *
 * @param places the elements that load it
 * @param attribute of these, the one with the address
 * @param address where it stands, for the address that templates write
 */
record Bundle(Evaluator places, String attribute, String address) {

    static Bundle styles(Staging staging) {
        return of(staging, "css", "link", "href", Whitespace::squeezeCss);
    }

    static Bundle scripts(Staging staging) {
        return of(staging, "js", "script", "src", Whitespace::squeezeScript);
    }

    /** Puts it into the staging in place of its parts; without parts nothing changes. */
    private static Bundle of(
            Staging staging, String extension, String element, String attribute, UnaryOperator<String> squeeze) {
        String written = "/site." + extension;
        Evaluator places = Selector.evaluatorOf(element + "[" + attribute + "=" + written + "]");
        List<String> parts = staging.paths().stream()
                .filter(path -> path.startsWith(extension + "/") && path.endsWith("." + extension))
                .toList();
        if (parts.isEmpty()) {
            return new Bundle(places, attribute, written);
        }
        String text = squeeze.apply(
                parts.stream().map(path -> staging.text(path).orElseThrow()).collect(Collectors.joining("\n")));
        String name = "site." + DigestUtils.sha256Hex(text).substring(0, 10) + "." + extension;
        parts.forEach(staging::remove);
        staging.put(name, text);
        return new Bundle(places, attribute, "/" + name);
    }

    void apply(Document page) {
        page.select(places).attr(attribute, address);
    }
}
