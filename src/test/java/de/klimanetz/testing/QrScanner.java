package de.klimanetz.testing;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import de.klimanetz.qr.QrCode;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Renders a QR code to pixels and decodes it. */
public final class QrScanner {

    private static final int PIXELS = 6;
    private static final int WHITE = 0xFFFFFF;
    private static final Pattern STEP = Pattern.compile("([Mmh])(\\d+)(?: (\\d+)(?:\\.5)?)?");

    private QrScanner() {}

    /** Returns the decoded text. */
    public static String read(QrCode code) {
        return read(code.size(), code.path());
    }

    /**
     * Returns the decoded text.
     *
     * @param size modules per side
     * @param path SVG path of moves and horizontal lines with a width of one module
     */
    public static String read(int size, String path) {
        int width = size * PIXELS;
        int[] pixels = new int[width * width];
        Arrays.fill(pixels, WHITE);
        int column = 0;
        int row = 0;
        Matcher step = STEP.matcher(path);
        while (step.find()) {
            int number = Integer.parseInt(step.group(2));
            if (step.group(1).equals("M")) {
                column = number;
                row = Integer.parseInt(step.group(3));
            } else if (step.group(1).equals("m")) {
                column += number;
            } else {
                fill(pixels, width, column, row, number);
                column += number;
            }
        }
        try {
            RGBLuminanceSource image = new RGBLuminanceSource(width, width, pixels);
            return new QRCodeReader()
                    .decode(new BinaryBitmap(new HybridBinarizer(image)))
                    .getText();
        } catch (ReaderException unreadable) {
            throw new AssertionError("no QR code", unreadable);
        }
    }

    private static void fill(int[] pixels, int width, int column, int row, int modules) {
        for (int y = row * PIXELS; y < (row + 1) * PIXELS; y++) {
            Arrays.fill(pixels, y * width + column * PIXELS, y * width + (column + modules) * PIXELS, 0);
        }
    }
}
