package de.klimanetz.calendar;

import java.nio.charset.StandardCharsets;

/** Folds content lines at 75 octets of UTF-8, never within a character (RFC 5545 § 3.1). */
final class OctetFolding {

    private static final int LONGEST = 75;
    private static final String LINE_END = "\r\n";

    private OctetFolding() {}

    /** Folds text with CRLF line ends; existing folds are removed first. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length() + text.length() / LONGEST * 3);
        text.replace(LINE_END + " ", "").lines().forEach(line -> {
            if (isShort(line)) {
                folded.append(line);
            } else {
                append(folded, line);
            }
            folded.append(LINE_END);
        });
        return folded.toString();
    }

    /** A UTF-16 code unit needs at most three octets, so short lines need no encoding. */
    private static boolean isShort(String line) {
        return line.length() <= LONGEST / 3
                || line.length() <= LONGEST && line.getBytes(StandardCharsets.UTF_8).length <= LONGEST;
    }

    private static void append(StringBuilder folded, String line) {
        int octets = 0;
        for (int index = 0; index < line.length(); ) {
            String character = Character.toString(line.codePointAt(index));
            int length = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + length > LONGEST) {
                folded.append(LINE_END).append(' ');
                octets = 1;
            }
            folded.append(character);
            octets += length;
            index += character.length();
        }
    }
}
