package de.klimanetz.text;

import java.util.function.UnaryOperator;
import org.jsoup.nodes.Element;

/** Links in texts that leave the website, as in feeds and data. */
public final class Links {

    private Links() {}

    /**
     * Makes addresses absolute. The allowlist leaves them only in links and images; inside the site they begin with a slash or
     * are anchors.
     *
     * @param page the absolute address of the page of the text
     * @param absolute makes an address absolute that begins with a slash
     */
    public static void makeAbsolute(Element text, String page, UnaryOperator<String> absolute) {
        for (Element link : text.select("a[href^=/], a[href^=#]")) {
            String target = link.attr("href");
            link.attr("href", target.startsWith("#") ? page + target : absolute.apply(target));
        }
        text.select("img[src^=/]").forEach(image -> image.attr("src", absolute.apply(image.attr("src"))));
    }
}
