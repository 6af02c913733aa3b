package de.klimanetz.finish;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Makes internal links relative, so that the site works in any folder of any host. Only 404.html, which the server
 * sends for any address, gets the path of the base URL instead.
 */
final class RelativeLinks {

    private record Attribute(String name, Evaluator elements) {}

    private static final List<Attribute> ATTRIBUTES = Stream.of("href", "src", "action", "data")
            .map(name -> new Attribute(name, Selector.evaluatorOf("[" + name + "^=/]")))
            .toList();

    private static final Evaluator REFRESH = Selector.evaluatorOf("meta[http-equiv=refresh]");

    private final URI baseUrl;

    RelativeLinks(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    void apply(Document page, String path) {
        String root = path.equals("404.html") ? baseUrl.getPath() : "../".repeat(depth(path));
        for (Attribute attribute : ATTRIBUTES) {
            for (Element element : page.select(attribute.elements())) {
                String target = element.attr(attribute.name()).substring(1);
                String relative = root + target;
                element.attr(attribute.name(), relative.isEmpty() ? "./" : relative);
            }
        }
        page.select(REFRESH)
                .forEach(refresh ->
                        refresh.attr("content", refresh.attr("content").replace("url=/", "url=" + root)));
    }

    private static int depth(String path) {
        return (int) path.chars().filter(character -> character == '/').count();
    }
}
