package de.klimanetz.image;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Writes PNG files with a palette (W3C PNG Specification, sections 5 and 11). Flat drawings need none of its filters; {@code
 * javax.imageio} tries them all, which takes four times as long.
 */
final class Png {

    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int BITS = 8;
    private static final int INDEXED = 3;
    private static final int LEVEL = 3;

    private Png() {}

    static byte[] of(FewColours image) {
        try {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            DataOutputStream out = new DataOutputStream(file);
            out.writeLong(SIGNATURE);
            chunk(out, "IHDR", header(image));
            chunk(out, "PLTE", palette(image));
            chunk(out, "IDAT", pixels(image));
            chunk(out, "IEND", new byte[0]);
            return file.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }

    private static byte[] header(FewColours image) throws IOException {
        ByteArrayOutputStream header = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(header);
        out.writeInt(image.width());
        out.writeInt(image.pixels().length / image.width());
        out.write(new byte[] {BITS, INDEXED, 0, 0, 0});
        return header.toByteArray();
    }

    private static byte[] palette(FewColours image) {
        byte[] palette = new byte[3 * image.palette().length];
        for (int index = 0; index < image.palette().length; index++) {
            int colour = image.palette()[index];
            palette[3 * index] = (byte) (colour >> 16);
            palette[3 * index + 1] = (byte) (colour >> 8);
            palette[3 * index + 2] = (byte) colour;
        }
        return palette;
    }

    /** Each row begins with the number of its filter. */
    private static byte[] pixels(FewColours image) throws IOException {
        ByteArrayOutputStream compressed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(LEVEL);
        try (DeflaterOutputStream out = new DeflaterOutputStream(compressed, deflater)) {
            for (int start = 0; start < image.pixels().length; start += image.width()) {
                out.write(0);
                out.write(image.pixels(), start, image.width());
            }
        } finally {
            deflater.end();
        }
        return compressed.toByteArray();
    }
}
