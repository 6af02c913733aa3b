package de.klimanetz.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BinaryFileTest {

    @Test
    void acceptsPicturesAndDocuments() throws IOException {
        assertThat(BinaryFile.finding(picture("jpg", 20, 10), "jpg")).isEmpty();
        assertThat(BinaryFile.finding(picture("png", 20, 10), "png")).isEmpty();
        assertThat(BinaryFile.finding(webp("VP8 "), "webp")).isEmpty();
        assertThat(BinaryFile.finding(ascii("%PDF-1.7\n…\n%%EOF\n"), "pdf")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "pdf"})
    void rejectsWhatIsNoSuchFile(String extension) {
        assertThat(BinaryFile.finding(new byte[0], extension)).contains("Die Datei ist leer.");
        assertThat(BinaryFile.finding(ascii("Ein Text"), extension))
                .hasValueSatisfying(message -> assertThat(message).contains("keine Datei der Art „" + extension));
    }

    @Test
    void namesTheRightExtension() throws IOException {
        assertThat(BinaryFile.finding(picture("jpg", 20, 10), "png"))
                .contains("Das ist eine Datei der Art „jpg“. Bitte umbenennen: Die Endung heißt „.jpg“.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png"})
    void rejectsFilesThatEndTooEarly(String extension) throws IOException {
        byte[] picture = picture(extension, 40, 30);

        for (int length = 16; length < picture.length - 1; length += 7) {
            assertThat(BinaryFile.finding(Arrays.copyOf(picture, length), extension))
                    .as("%s of %d bytes", extension, length)
                    .isPresent();
        }
    }

    @Test
    void rejectsTruncatedDocuments() {
        assertThat(BinaryFile.finding(ascii("%PDF-1.7\n…"), "pdf")).isPresent();
        assertThat(BinaryFile.finding(Arrays.copyOf(webp("VP8 "), 22), "webp")).isPresent();
    }

    @Test
    void rejectsDataOfTheCamera() throws IOException {
        byte[] jpeg = picture("jpg", 20, 10);
        ByteArrayOutputStream withExif = new ByteArrayOutputStream();
        withExif.write(jpeg, 0, 2);
        withExif.write(new byte[] {(byte) 0xFF, (byte) 0xE1, 0, 8, 'E', 'x', 'i', 'f', 0, 0});
        withExif.write(jpeg, 2, jpeg.length - 2);

        assertThat(BinaryFile.finding(withExif.toByteArray(), "jpg"))
                .hasValueSatisfying(message -> assertThat(message).contains("Ort der Aufnahme"));
        assertThat(BinaryFile.finding(webp("EXIF"), "webp"))
                .hasValueSatisfying(message -> assertThat(message).contains("Ort der Aufnahme"));
    }

    @Test
    void rejectsColoursForPrintAndHugePictures() throws IOException {
        byte[] jpeg = picture("jpg", 20, 10);
        int frame = indexOfFrame(jpeg);
        byte[] fourColours = jpeg.clone();
        fourColours[frame + 9] = 4;
        byte[] wide = jpeg.clone();
        wide[frame + 7] = 0x7F;

        assertThat(BinaryFile.finding(fourColours, "jpg"))
                .hasValueSatisfying(message -> assertThat(message).contains("CMYK"));
        assertThat(BinaryFile.finding(wide, "jpg"))
                .hasValueSatisfying(message -> assertThat(message).contains("32532 × 10 Bildpunkte"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpg", "png", "webp", "pdf"})
    void survivesDamagedFiles(String extension) throws IOException {
        byte[] sound = switch (extension) {
            case "webp" -> webp("VP8X");
            case "pdf" -> ascii("%PDF-1.7\n%%EOF");
            default -> picture(extension, 30, 20);
        };
        Random random = new Random(1);
        for (int round = 0; round < 2_000; round++) {
            byte[] damaged = Arrays.copyOf(sound, 1 + random.nextInt(sound.length));
            for (int count = 0; count < 3; count++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThatCode(() -> BinaryFile.finding(damaged, extension)).doesNotThrowAnyException();
        }
    }

    private static byte[] picture(String format, int width, int height) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), format, out);
        return out.toByteArray();
    }

    private static int indexOfFrame(byte[] jpeg) {
        int at = 0;
        while (jpeg[at] != (byte) 0xFF || jpeg[at + 1] != (byte) 0xC0) {
            at++;
        }
        return at;
    }

    /** A container with one chunk of four bytes. */
    private static byte[] webp(String type) {
        return ascii("RIFF\u0010\0\0\0WEBP" + type + "\u0004\0\0\0abcd");
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
