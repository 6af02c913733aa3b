package de.klimanetz.testing;

import de.klimanetz.output.Staging;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Finds parts of pages by what readers and assistive technology perceive: landmarks, headings and their order. */
public final class Html {

    private Html() {}

    /** Parses a page of a build by its path in the output folder. */
    public static Document page(Staging staging, String path) {
        return Jsoup.parse(staging.text(path).orElseThrow());
    }

    /** Returns the text of the page of an item after its profile, the {@code aside}. */
    public static Element prose(Document page) {
        return page.expectFirst("main aside + div");
    }

    /** Returns a copy of the text before and after the profile. */
    public static Element wholeProse(Document page) {
        Element prose = new Element("div");
        page.select("main div:has(+ aside), main aside + div")
                .forEach(part -> part.clone().children().forEach(prose::appendChild));
        return prose;
    }

    /** Returns the line above the title, which names the kind and the state of an item. */
    public static String kicker(Document page) {
        return page.expectFirst("main p:has(+ h1)").text();
    }
}
