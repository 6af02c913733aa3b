package de.klimanetz.image;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.DataBufferInt;
import java.awt.image.IndexColorModel;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reduces a flat drawing to 32 colours: its own, which are the most frequent, and the commonest of smoothed edges. */
final class FewColours {

    private static final int MOST = 32;

    private FewColours() {}

    /** @param image of type {@link BufferedImage#TYPE_INT_RGB} */
    static BufferedImage of(BufferedImage image) {
        int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
        int[] palette = palette(pixels);
        BufferedImage indexed = new BufferedImage(
                image.getWidth(),
                image.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED,
                new IndexColorModel(8, palette.length, palette, 0, false, -1, DataBuffer.TYPE_BYTE));
        byte[] target = ((DataBufferByte) indexed.getRaster().getDataBuffer()).getData();
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
        return indexed;
    }

    private static int[] palette(int[] pixels) {
        Map<Integer, Integer> counts = new HashMap<>();
        int start = 0;
        for (int pixel = 1; pixel <= pixels.length; pixel++) {
            if (pixel == pixels.length || pixels[pixel] != pixels[start]) {
                counts.merge(pixels[start], pixel - start, Integer::sum);
                start = pixel;
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
