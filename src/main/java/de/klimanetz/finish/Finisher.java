package de.klimanetz.finish;

import de.klimanetz.model.Settings;
import de.klimanetz.output.Staging;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finishes pages one by one. Safe for use by several threads. */
public final class Finisher {

    /** A finished page: as a tree for those who look at it, as text for the disk. */
    public record FinishedPage(Document document, String text) {}

    private final Bundles bundles;
    private final InlineDrawings drawings;
    private final PictureSizes pictures;
    private final RelativeLinks links;

    /** @param assets all files that pages load; the parts of style sheets and scripts become one file each */
    public Finisher(Settings settings, Staging assets) {
        bundles = new Bundles(assets);
        drawings = new InlineDrawings(assets);
        pictures = new PictureSizes(assets);
        links = new RelativeLinks(settings.baseUrl());
    }

    /** @param path relative to the root of the site */
    public FinishedPage finish(String path, String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        bundles.apply(page);
        drawings.apply(page);
        pictures.apply(page);
        links.apply(page, path);
        return new FinishedPage(page, Whitespace.squeeze(page.outerHtml()));
    }
}
