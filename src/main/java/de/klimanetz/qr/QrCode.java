package de.klimanetz.qr;

/**
 * A QR code as a drawing of one path: each row is a line as thick as a module, so that it is short and sharp at any size.
 * A fifth of it may be dirty or torn (error correction M).
 *
 * @param size width and height in modules, with the blank margin that scanners need
 * @param path for an SVG path with a stroke of one module and no fill
 */
public record QrCode(int size, String path) {

    /** ISO/IEC 18004 asks for four blank modules on every side. */
    private static final int MARGIN = 4;

    public static QrCode of(String text) {
        var matrix = io.nayuki.qrcodegen.QrCode.encodeText(text, io.nayuki.qrcodegen.QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int row = 0; row < matrix.size; row++) {
            appendRow(matrix, row, path);
        }
        return new QrCode(matrix.size + 2 * MARGIN, path.toString());
    }

    /** Moves and lines in turn; every row has a dark module. */
    private static void appendRow(io.nayuki.qrcodegen.QrCode matrix, int row, StringBuilder path) {
        int drawn = -1;
        for (int column = 0; column < matrix.size; column++) {
            if (!matrix.getModule(column, row)) {
                continue;
            }
            int start = column;
            while (column < matrix.size && matrix.getModule(column, row)) {
                column++;
            }
            if (drawn < 0) {
                path.append('M')
                        .append(MARGIN + start)
                        .append(' ')
                        .append(MARGIN + row)
                        .append(".5");
            } else {
                path.append('m').append(start - drawn).append(" 0");
            }
            path.append('h').append(column - start);
            drawn = column;
        }
    }
}
