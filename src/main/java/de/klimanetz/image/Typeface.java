package de.klimanetz.image;

import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The outlines of a font that comes with the program. The fonts of the machine are not used, since they differ, and a
 * server may have none. Thread-safe.
 */
final class Typeface {

    static final Typeface BOLD = load("/fonts/NotoSans-Bold.ttf");

    private static final String ELLIPSIS = "…";

    private record Glyph(GeneralPath outline, int advance) {}

    private final TrueTypeFont font;
    private final CmapLookup characters;
    private final int unitsPerEm;
    private final Map<Integer, Glyph> glyphs = new ConcurrentHashMap<>();

    private Typeface(TrueTypeFont font) throws IOException {
        this.font = font;
        this.characters = font.getUnicodeCmapLookup();
        this.unitsPerEm = font.getUnitsPerEm();
    }

    private static Typeface load(String resource) {
        try (InputStream file = Typeface.class.getResourceAsStream(resource)) {
            return new Typeface(new TTFParser().parse(new RandomAccessReadBuffer(file)));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    double width(String text, double size) {
        return text.codePoints().mapToLong(point -> glyph(point).advance()).sum() * size / unitsPerEm;
    }

    /** Returns the outline of a text that begins at a point of the base line. */
    Path2D outline(String text, double size, double x, double y) {
        Path2D outline = new Path2D.Double();
        double scale = size / unitsPerEm;
        double pen = x;
        for (int point : text.codePoints().toArray()) {
            Glyph glyph = glyph(point);
            AffineTransform place = AffineTransform.getTranslateInstance(pen, y);
            place.scale(scale, -scale);
            outline.append(glyph.outline().getPathIterator(place), false);
            pen += glyph.advance() * scale;
        }
        return outline;
    }

    /**
     * Breaks a text into lines between words, and within words that are wider than a line.
     *
     * @param most number of lines; the last one ends with an ellipsis if the text is longer
     */
    List<String> lines(String text, double size, double width, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words(text, size, width)) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size) <= width) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() <= most) {
            return lines;
        }
        List<String> shown = new ArrayList<>(lines.subList(0, most));
        String last = shown.get(most - 1);
        while (width(last + ELLIPSIS, size) > width) {
            last = last.substring(0, last.length() - 1).stripTrailing();
        }
        shown.set(most - 1, last + ELLIPSIS);
        return shown;
    }

    /** Returns whether a word is wider than a line. */
    boolean breaksWords(String text, double size, double width) {
        return Arrays.stream(text.strip().split("\\s+")).anyMatch(word -> width(word, size) > width);
    }

    private List<String> words(String text, double size, double width) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            String rest = word;
            while (width(rest, size) > width && rest.length() > 1) {
                int end = rest.length() - 1;
                while (end > 1 && width(rest.substring(0, end) + "-", size) > width) {
                    end--;
                }
                words.add(rest.substring(0, end) + "-");
                rest = rest.substring(end);
            }
            words.add(rest);
        }
        return words;
    }

    private Glyph glyph(int point) {
        return glyphs.computeIfAbsent(point, this::read);
    }

    /** A character that the font lacks is a box. */
    private Glyph read(int point) {
        try {
            synchronized (font) {
                int id = characters.getGlyphId(point);
                GeneralPath outline = font.getGlyph().getGlyph(id) == null
                        ? new GeneralPath()
                        : font.getGlyph().getGlyph(id).getPath();
                return new Glyph(outline, font.getAdvanceWidth(id));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
