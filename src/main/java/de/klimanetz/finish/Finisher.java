package de.klimanetz.finish;

import de.klimanetz.model.Settings;
import de.klimanetz.output.Staging;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Finishes all staged files in place, on all cores. */
public final class Finisher {

    private final Settings settings;

    public Finisher(Settings settings) {
        this.settings = settings;
    }

    public void finish(Staging staging) {
        StyleSheet styles = StyleSheet.of(staging);
        PictureSizes pictures = new PictureSizes(staging);
        RelativeLinks links = new RelativeLinks(settings.baseUrl());
        staging.pages().parallelStream().forEach(path -> {
            Document page = Jsoup.parse(staging.text(path).orElseThrow());
            page.outputSettings().prettyPrint(false);
            styles.apply(page);
            pictures.apply(page);
            links.apply(page, path);
            staging.put(path, Whitespace.squeeze(page.outerHtml()));
        });
    }
}
