package de.klimanetz.finish;

import java.net.URI;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes links inside the site relative, so that it works in any folder of any host. Only the page for missing addresses,
 * which shows up anywhere, gets the path of the base URL.
 */
final class RelativeLinks {

    private static final String[] ATTRIBUTES = {"href", "src", "action", "data"};

    private final URI baseUrl;

    RelativeLinks(URI baseUrl) {
        this.baseUrl = baseUrl;
    }

    void apply(Document page, String path) {
        String root = path.equals("404.html") ? baseUrl.getPath() : "../".repeat(depth(path));
        for (String attribute : ATTRIBUTES) {
            for (Element element : page.select("[" + attribute + "^=/]")) {
                String target = element.attr(attribute).substring(1);
                String relative = root + target;
                element.attr(attribute, relative.isEmpty() ? "./" : relative);
            }
        }
    }

    private static int depth(String path) {
        return (int) path.chars().filter(character -> character == '/').count();
    }
}
