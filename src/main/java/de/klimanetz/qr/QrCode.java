package de.klimanetz.qr;

/**
 * A QR code as one SVG path: dark modules are horizontal strokes, which keeps the path short and sharp at any size. The
 * error correction level is at least M, which recovers about 15 % of the code words.
 *
 * @param size width and height in modules, including the quiet zone
 * @param path SVG path data, to be end with stroke width 1 and no fill
 */
public record QrCode(int size, String path) {

    /** The quiet zone of ISO/IEC 18004: four modules on every side. */
    private static final int MARGIN = 4;

    /** @throws io.nayuki.qrcodegen.DataTooLongException if the text does not fit into a QR code */
    public static QrCode of(String text) {
        var matrix = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < matrix.size; row++) {
            appendRow(matrix, row, path);
        }
        return new QrCode(matrix.size + 2 * MARGIN, path.toString());
    }

    /** Relative moves and lines; only the first run of a row needs an absolute move. */
    private static void appendRow(io.nayuki.qrcodegen.QrCode matrix, int row, StringBuilder path) {
        int end = -1;
        for (int column = 0; column < matrix.size; column++) {
            if (!matrix.getModule(column, row)) {
                continue;
            }
            int start = column;
            while (column < matrix.size && matrix.getModule(column, row)) {
                column++;
            }
            if (end < 0) {
                path.append('M')
                        .append(MARGIN + start)
                        .append(' ')
                        .append(MARGIN + row)
                        .append(".5");
            } else {
                path.append('m').append(start - end).append(" 0");
            }
            path.append('h').append(column - start);
            end = column;
        }
    }
}
