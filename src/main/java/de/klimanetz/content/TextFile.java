package de.klimanetz.content;

import de.klimanetz.text.Characters;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 files with or without byte order mark, any line separators and any form of umlauts. */
public final class TextFile {

    private TextFile() {}

    /** Receives errors; line 0 means the whole file. */
    public interface Complaint {
        void take(int line, String message);
    }

    /** Returns the text with LF line ends and {@linkplain Characters#composed composed} characters; empty on errors, which are reported. */
    public static Optional<String> decode(byte[] bytes, Complaint complaint) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return withoutForbidden(
                        Characters.composed(text.replaceFirst("^\uFEFF", "")
                                .replace("\r\n", "\n")
                                .replace('\r', '\n')),
                        complaint);
            }
        } catch (CharacterCodingException notUtf8) {
            if (!containsZero(bytes)) {
                complaint.take(
                        0,
                        "Die Datei ist nicht in UTF-8 gespeichert, vermutlich in Windows-1252. "
                                + "Speichern Sie sie mit der Kodierung UTF-8.");
                return Optional.empty();
            }
        }
        complaint.take(0, "Das ist keine Textdatei.");
        return Optional.empty();
    }

    private static Optional<String> withoutForbidden(String text, Complaint complaint) {
        Optional<Characters.Invisible> found = Characters.forbidden(text);
        found.ifPresent(character -> {
            String before = text.substring(0, character.index());
            String line = before.substring(before.lastIndexOf('\n') + 1);
            complaint.take(
                    (int) before.chars().filter(other -> other == '\n').count() + 1,
                    (line.isEmpty()
                                    ? "Am Anfang der Zeile"
                                    : "Hinter „" + line.replaceFirst("^.*(?=.{30}$)", "…") + "“")
                            + " steht ein Zeichen, das man nicht sieht (" + character.name()
                            + "). Löschen Sie es, oder schreiben Sie die Stelle neu.");
        });
        return found.isEmpty() ? Optional.of(text) : Optional.empty();
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
