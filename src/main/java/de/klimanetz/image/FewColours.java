package de.klimanetz.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A flat drawing in 32 colours: its own, which are the most frequent, and the commonest of smoothed edges.
 *
 * @param palette at most 32 colours as 0xRRGGBB
 * @param pixels indexes of the palette, row by row
 */
record FewColours(int width, int[] palette, byte[] pixels) {

    private static final int MOST = 32;

    /** Every so many rows are counted. */
    private static final int COUNTED_ROW = 5;

    /** @param image of type {@link BufferedImage#TYPE_INT_RGB} */
    static FewColours of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] palette = palette(pixels, image.getWidth());
        byte[] target = new byte[pixels.length];
        Map<Integer, Byte> known = new HashMap<>();
        int last = -1;
        byte index = 0;
        for (int pixel = 0; pixel < pixels.length; pixel++) {
            if (pixels[pixel] != last) {
                last = pixels[pixel];
                index = known.computeIfAbsent(last, colour -> nearest(colour, palette));
            }
            target[pixel] = index;
        }
        return new FewColours(image.getWidth(), palette, target);
    }

    /** Counts the colours of some rows, which is enough for shapes of more than a few pixels. */
    private static int[] palette(int[] pixels, int width) {
        Map<Integer, Integer> counts = new HashMap<>();
        for (int row = 0; row < pixels.length; row += COUNTED_ROW * width) {
            int start = row;
            for (int pixel = row + 1; pixel <= row + width; pixel++) {
                if (pixel == row + width || pixels[pixel] != pixels[start]) {
                    counts.merge(pixels[start], pixel - start, Integer::sum);
                    start = pixel;
                }
            }
        }
        List<Map.Entry<Integer, Integer>> frequent = counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .toList();
        return frequent.stream().mapToInt(Map.Entry::getKey).toArray();
    }

    private static byte nearest(int colour, int[] palette) {
        int best = 0;
        for (int index = 1; index < palette.length; index++) {
            if (distance(colour, palette[index]) < distance(colour, palette[best])) {
                best = index;
            }
        }
        return (byte) best;
    }

    private static int distance(int one, int other) {
        int red = (one >> 16 & 255) - (other >> 16 & 255);
        int green = (one >> 8 & 255) - (other >> 8 & 255);
        int blue = (one & 255) - (other & 255);
        return red * red + green * green + blue * blue;
    }
}
