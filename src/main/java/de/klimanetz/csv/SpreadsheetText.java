package de.klimanetz.csv;

import de.klimanetz.text.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Decodes the encodings that spreadsheets save in: UTF-8 with or without byte order mark, UTF-16 with one
 * (“Unicode-Text”), else Windows-1252.
 */
final class SpreadsheetText {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, WINDOWS);

    private SpreadsheetText() {}

    /** Returns the text with LF line ends and {@linkplain Characters#composed composed} characters; empty for binary data, such as a renamed workbook. */
    static Optional<String> decode(byte[] bytes) {
        List<Charset> charsets = hasUtf16ByteOrderMark(bytes) ? List.of(StandardCharsets.UTF_16) : CHARSETS;
        return charsets.stream()
                .flatMap(charset -> decode(bytes, charset).stream())
                .findFirst()
                .filter(text -> text.indexOf('\0') < 0)
                .map(text -> Characters.composed(
                        text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n')));
    }

    private static boolean hasUtf16ByteOrderMark(byte[] bytes) {
        return bytes.length >= 2
                && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF
                        || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    private static Optional<String> decode(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherCharset) {
            return Optional.empty();
        }
    }
}
