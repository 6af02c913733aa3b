package de.klimanetz.finish;

import de.klimanetz.model.Settings;
import de.klimanetz.output.Staging;
import de.klimanetz.season.Season;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Post-processes rendered pages. Thread-safe. */
public final class Finisher {

    /** A finished page: the document for the audit, and the text for the file. */
    public record FinishedPage(Document document, String text) {}

    private final ContrastTable contrasts;
    private final Bundles bundles;
    private final Modules modules;
    private final PictureSizes pictures;
    private final RelativeLinks links;

    /**
     * @param season for the colours of drawings
     * @param assets all assets; the parts of style sheets in it are replaced by bundles, scripts get other names, and
     *     drawings are coloured
     */
    public Finisher(Settings settings, Season season, Staging assets) {
        contrasts = new ContrastTable(assets);
        bundles = new Bundles(assets);
        modules = new Modules(assets);
        SeasonalDrawings.colour(assets, season);
        pictures = new PictureSizes(assets);
        links = new RelativeLinks(settings.baseUrl());
    }

    /**
     * Links style sheets and scripts, sizes pictures, makes internal links relative and removes indentation.
     *
     * @param path relative to the root of the site
     */
    public FinishedPage finish(String path, String html) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        contrasts.apply(page);
        bundles.apply(page);
        modules.apply(page);
        pictures.apply(page);
        links.apply(page, path);
        return new FinishedPage(page, Whitespace.squeeze(page.outerHtml()));
    }
}
