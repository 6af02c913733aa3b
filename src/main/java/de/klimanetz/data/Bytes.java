package de.klimanetz.data;

import java.util.List;

/** Concatenates byte arrays. */
final class Bytes {

    private Bytes() {}

    static byte[] join(List<byte[]> pieces) {
        byte[] whole = new byte[pieces.stream().mapToInt(piece -> piece.length).sum()];
        int length = 0;
        for (byte[] piece : pieces) {
            System.arraycopy(piece, 0, whole, length, piece.length);
            length += piece.length;
        }
        return whole;
    }
}
