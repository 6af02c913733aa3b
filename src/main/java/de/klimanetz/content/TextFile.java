package de.klimanetz.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Bytes to text: UTF-8, with or without byte order mark, any line ends. */
public final class TextFile {

    /** Word processors leave them behind; in XML, and so in a feed, they are forbidden. */
    private static final Pattern CONTROL_CHARACTER =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private TextFile() {}

    /** Takes what is wrong, with its line or with 0 for the file as a whole. */
    public interface Complaint {
        void take(int line, String message);
    }

    public static Optional<String> decode(byte[] bytes, Complaint complaint) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return visible(
                        text.replaceFirst("^\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n'), complaint);
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

    public static boolean hasControlCharacter(String text) {
        return CONTROL_CHARACTER.matcher(text).find();
    }

    private static Optional<String> visible(String text, Complaint complaint) {
        Matcher matcher = CONTROL_CHARACTER.matcher(text);
        if (!matcher.find()) {
            return Optional.of(text);
        }
        String before = text.substring(0, matcher.start());
        complaint.take(
                (int) before.chars().filter(character -> character == '\n').count() + 1,
                "Hinter „" + before.substring(before.lastIndexOf('\n') + 1).replaceFirst("^.*(?=.{30}$)", "…")
                        + "“ steht ein unsichtbares Steuerzeichen. Löschen Sie es.");
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
