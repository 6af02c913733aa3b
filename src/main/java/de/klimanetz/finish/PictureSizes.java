package de.klimanetz.finish;

import de.klimanetz.output.Staging;
import java.awt.Dimension;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/**
 * Adds width and height to images, so that the layout does not shift during loading, and lets all but the first image of
 * the content load when someone scrolls to them.
 */
final class PictureSizes {

    /** The groups are the integer parts of width and height. */
    private static final Pattern VIEW_BOX = Pattern.compile(
            "\\s*[-+.\\d]+[\\s,]+[-+.\\d]+[\\s,]+(\\d{1,6})(?:\\.\\d*)?[\\s,]+(\\d{1,6})(?:\\.\\d*)?\\s*");

    private static final Evaluator UNSIZED = Selector.evaluatorOf("img[src^=/]:not([width])");

    private static final Evaluator EAGER = Selector.evaluatorOf("main img:not([loading])");

    private final Staging staging;
    private final Map<String, Optional<Dimension>> known = new ConcurrentHashMap<>();

    PictureSizes(Staging staging) {
        this.staging = staging;
    }

    void apply(Document page) {
        loadLazily(page);
        for (Element image : page.select(UNSIZED)) {
            String path = image.attr("src").substring(1);
            known.computeIfAbsent(path, this::size)
                    .ifPresent(size -> image.attr("width", String.valueOf(size.width))
                            .attr("height", String.valueOf(size.height)));
        }
    }

    private static void loadLazily(Document page) {
        page.select(EAGER).stream().skip(1).forEach(image -> image.attr("loading", "lazy"));
    }

    private Optional<Dimension> size(String path) {
        if (!staging.contains(path)) {
            return Optional.empty();
        }
        return path.endsWith(".svg") ? svgSize(staging.text(path).orElseThrow()) : rasterSize(staging.bytes(path));
    }

    private static Optional<Dimension> svgSize(String text) {
        Element svg = Jsoup.parse(text, Parser.xmlParser()).selectFirst("svg");
        Matcher box = VIEW_BOX.matcher(svg == null ? "" : svg.attr("viewBox"));
        return box.matches()
                ? Optional.of(new Dimension(Integer.parseInt(box.group(1)), Integer.parseInt(box.group(2))))
                : Optional.empty();
    }

    /** Reads only the file header. Returns empty for WebP, for which the JDK has no reader. */
    private static Optional<Dimension> rasterSize(byte[] bytes) {
        try (ImageInputStream stream = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(stream);
            if (!readers.hasNext()) {
                return Optional.empty();
            }
            ImageReader reader = readers.next();
            reader.setInput(stream);
            return Optional.of(new Dimension(reader.getWidth(0), reader.getHeight(0)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
