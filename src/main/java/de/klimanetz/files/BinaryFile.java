package de.klimanetz.files;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.zip.CRC32;

/**
 * Validates pictures, PDF files and videos by their structure, without decoding them: they are what their extension says, are
 * complete, can be shown by browsers, and do not tell where and with which camera they were taken.
 */
public final class BinaryFile {

    /** In bytes, by extension. */
    private static final Map<String, Integer> LIMITS =
            Map.of("jpg", 3_000_000, "png", 3_000_000, "webp", 3_000_000, "pdf", 20_000_000, "mp4", 60_000_000);

    private static final int MAX_PIXELS = 8_000;
    private static final String PRIVATE =
            "Das Bild enthält Angaben der Kamera, womöglich den Ort der Aufnahme. Entfernen Sie sie: unter Windows in den "
                    + "„Eigenschaften“ auf der Karte „Details“, am Mac beim Exportieren aus „Fotos“ oder „Vorschau“.";
    private static final String INCOMPLETE =
            "Die Datei ist unvollständig oder beschädigt. Laden Sie sie noch einmal hoch.";

    private final ByteBuffer bytes;

    private BinaryFile(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /** Returns the largest size in bytes that is accepted; empty if the extension is not one of these files. */
    public static Optional<Integer> limit(String extension) {
        return Optional.ofNullable(LIMITS.get(extension));
    }

    /**
     * Returns in German what is wrong with a file.
     *
     * @param extension jpg, png, webp, pdf or mp4
     */
    public static Optional<String> finding(byte[] content, String extension) {
        if (content.length == 0) {
            return Optional.of("Die Datei ist leer.");
        }
        String actual = type(content);
        if (!actual.equals(extension)) {
            return Optional.of(
                    actual.isEmpty()
                            ? "Das ist keine Datei der Art „" + extension + "“, auch wenn sie so endet."
                            : "Das ist eine Datei der Art „" + actual + "“. Bitte umbenennen: Die Endung heißt „."
                                    + actual + "“.");
        }
        try {
            BinaryFile file = new BinaryFile(content);
            return switch (extension) {
                case "jpg" -> file.jpeg();
                case "png" -> file.png();
                case "webp" -> file.webp();
                case "mp4" -> file.mp4();
                default -> file.pdf();
            };
        } catch (IndexOutOfBoundsException endsTooEarly) {
            return Optional.of(INCOMPLETE);
        }
    }

    private static String type(byte[] content) {
        String start = new String(content, 0, Math.min(content.length, 16), StandardCharsets.ISO_8859_1);
        if (start.startsWith("\u00ff\u00d8\u00ff")) {
            return "jpg";
        }
        if (start.startsWith("\u0089PNG\r\n\u001a\n")) {
            return "png";
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "webp";
        }
        if (start.startsWith("ftyp", 4)) {
            return "mp4";
        }
        return start.startsWith("%PDF-") ? "pdf" : "";
    }

    /** Boxes up to the end, one of them with the description of the tracks (ISO/IEC 14496-12, 4.2). */
    private Optional<String> mp4() {
        boolean hasTracks = false;
        int at = 0;
        while (at < bytes.limit()) {
            long length = Integer.toUnsignedLong(bytes.getInt(at));
            hasTracks |= bytes.getInt(at + 4) == 0x6D6F6F76;
            long size = length == 1 ? bytes.getLong(at + 8) : length;
            if (size == 0) {
                size = bytes.limit() - at;
            }
            if (size < 8 || size > bytes.limit() - at) {
                return Optional.of(INCOMPLETE);
            }
            at += (int) size;
        }
        return hasTracks ? Optional.empty() : Optional.of(INCOMPLETE);
    }

    /** Segments up to the first scan, then data up to the end marker (ITU-T T.81, annex B). */
    private Optional<String> jpeg() {
        int at = 2;
        while (true) {
            int marker = unsigned(at + 1);
            if (unsigned(at) != 0xFF) {
                return Optional.of(INCOMPLETE);
            }
            if (marker == 0xFF) {
                at++;
                continue;
            }
            int length = Short.toUnsignedInt(bytes.getShort(at + 2));
            if (marker == 0xE1) {
                return Optional.of(PRIVATE);
            }
            boolean frame = marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
            if (frame) {
                Optional<String> wrong =
                        size(Short.toUnsignedInt(bytes.getShort(at + 7)), Short.toUnsignedInt(bytes.getShort(at + 5)));
                if (wrong.isPresent()) {
                    return wrong;
                }
                if (unsigned(at + 9) == 4) {
                    return Optional.of("Das Bild hat Farben für den Druck (CMYK). Speichern Sie es in RGB.");
                }
            }
            if (marker == 0xDA) {
                return hasEndOfJpeg(at) ? Optional.empty() : Optional.of(INCOMPLETE);
            }
            at += 2 + length;
        }
    }

    private boolean hasEndOfJpeg(int from) {
        for (int at = bytes.limit() - 2; at > from; at--) {
            if (unsigned(at) == 0xFF && unsigned(at + 1) == 0xD9) {
                return true;
            }
        }
        return false;
    }

    /** Chunks with checksums (PNG, third edition, § 5.3). */
    private Optional<String> png() {
        Optional<String> wrong = size(bytes.getInt(16), bytes.getInt(20));
        for (int at = 8; wrong.isEmpty(); ) {
            int length = bytes.getInt(at);
            String type = text(at + 4);
            if (length < 0 || length > bytes.limit() - at - 12) {
                return Optional.of(INCOMPLETE);
            }
            CRC32 checksum = new CRC32();
            checksum.update(bytes.array(), at + 4, length + 4);
            if ((int) checksum.getValue() != bytes.getInt(at + 8 + length)) {
                return Optional.of(INCOMPLETE);
            }
            if (type.equals("eXIf")) {
                return Optional.of(PRIVATE);
            }
            if (type.equals("IEND")) {
                return Optional.empty();
            }
            at += 12 + length;
        }
        return wrong;
    }

    /** Chunks in a RIFF container (RFC 9649 § 2). */
    private Optional<String> webp() {
        long end = 8 + Integer.toUnsignedLong(Integer.reverseBytes(bytes.getInt(4)));
        if (end > bytes.limit()) {
            return Optional.of(INCOMPLETE);
        }
        boolean picture = false;
        for (long at = 12; at + 8 <= end; ) {
            String type = text((int) at);
            long length = Integer.toUnsignedLong(Integer.reverseBytes(bytes.getInt((int) at + 4)));
            if (type.equals("EXIF") || type.equals("XMP ")) {
                return Optional.of(PRIVATE);
            }
            picture |= type.equals("VP8 ") || type.equals("VP8L") || type.equals("ANMF");
            at += 8 + length + length % 2;
        }
        return picture ? Optional.empty() : Optional.of(INCOMPLETE);
    }

    private Optional<String> pdf() {
        int start = Math.max(0, bytes.limit() - 2048);
        String end = new String(bytes.array(), start, bytes.limit() - start, StandardCharsets.ISO_8859_1);
        return end.contains("%%EOF") ? Optional.empty() : Optional.of(INCOMPLETE);
    }

    private static Optional<String> size(int width, int height) {
        if (width <= 0 || height <= 0) {
            return Optional.of(INCOMPLETE);
        }
        return width > MAX_PIXELS || height > MAX_PIXELS
                ? Optional.of("Das Bild hat " + width + " × " + height + " Bildpunkte, erlaubt sind " + MAX_PIXELS
                        + " × " + MAX_PIXELS + ". Verkleinern Sie es.")
                : Optional.empty();
    }

    private int unsigned(int at) {
        return Byte.toUnsignedInt(bytes.get(at));
    }

    private String text(int at) {
        bytes.getInt(at);
        return new String(bytes.array(), at, 4, StandardCharsets.ISO_8859_1);
    }
}
