package de.klimanetz.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Consumer;

/** Bytes to text: UTF-8, with or without byte order mark, any line ends. */
final class TextFile {

    private TextFile() {}

    static Optional<String> decode(byte[] bytes, Consumer<String> complaint) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return Optional.of(
                        text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'));
            }
        } catch (CharacterCodingException notUtf8) {
            if (!containsZero(bytes)) {
                complaint.accept("Die Datei ist nicht in UTF-8 gespeichert, vermutlich in Windows-1252. "
                        + "Speichern Sie sie mit der Kodierung UTF-8.");
                return Optional.empty();
            }
        }
        complaint.accept("Das ist keine Textdatei.");
        return Optional.empty();
    }

    private static boolean containsZero(byte[] bytes) {
        for (byte value : bytes) {
            if (value == 0) {
                return true;
            }
        }
        return false;
    }
}
