package de.klimanetz.content;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Decodes UTF-8 files with or without byte order mark and any line separators. */
public final class TextFile {

    /** Left by word processors; most are not allowed in XML 1.0, thus not in feeds. */
    private static final Pattern CONTROL_CHARACTER =
            Pattern.compile("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

    private TextFile() {}

    /** Receives errors; line 0 means the whole file. */
    public interface Complaint {
        void take(int line, String message);
    }

    /** Returns the text with LF line ends; empty on errors, which are reported. */
    public static Optional<String> decode(byte[] bytes, Complaint complaint) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') < 0) {
                return withoutControlCharacters(
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

    private static Optional<String> withoutControlCharacters(String text, Complaint complaint) {
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
