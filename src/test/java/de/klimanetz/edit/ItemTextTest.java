package de.klimanetz.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.klimanetz.asciidoc.Header;
import de.klimanetz.asciidoc.HeaderScan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemTextTest {

    private static final List<String> ORDER = List.of("id", "kurztext", "beginn", "ort");

    private static final String TEXT = """
            // Zuerst ein Kommentar.
            = Radtour
            :kurztext: Gemeinsam \\
              den Bach entlang.
            // Ein Hinweis.
            :eigenes: bleibt
            :id: radtour

            Wir treffen uns.

            == Quellen
            """;

    /** Every file of the content and of the small site, with each kind of line end. */
    static Stream<String> files() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String folder : List.of("content", "src/test/resources/sites")) {
            try (Stream<Path> walk = Files.walk(Path.of(folder))) {
                for (Path file : walk.filter(file -> file.toString().endsWith(".adoc"))
                        .sorted()
                        .toList()) {
                    String text = Files.readString(file, java.nio.charset.StandardCharsets.ISO_8859_1);
                    texts.add(text);
                    texts.add("\uFEFF" + text.replace("\n", "\r\n"));
                }
            }
        }
        return texts.stream();
    }

    @ParameterizedTest
    @MethodSource("files")
    void keepsWhatIsSetToItsOwnValue(String file) {
        ItemText text = ItemText.of(file);
        ItemText same = text.withTitle(text.title()).withBody(text.body());
        for (Header.Attribute attribute : HeaderScan.read(file).attributes()) {
            same = same.with(attribute.name(), text.value(attribute.name()).orElse(""), ORDER);
        }

        assertThat(same.text()).isEqualTo(file);
    }

    /** A changed attribute is one line of a diff, wherever it is. */
    @ParameterizedTest
    @MethodSource("files")
    void changesOneLineOnly(String file) {
        ItemText text = ItemText.of(file);
        List<Header.Attribute> attributes =
                HeaderScan.read(file.replace("\uFEFF", "")).attributes();
        if (attributes.isEmpty()) {
            return;
        }
        Header.Attribute one = attributes.get(new Random(file.length()).nextInt(attributes.size()));
        if (attributes.stream().filter(other -> other.name().equals(one.name())).count() > 1) {
            return;
        }
        List<String> expected = new ArrayList<>(file.lines().toList());
        expected.subList(one.line() - 1, one.lastLine()).clear();
        expected.add(one.line() - 1, ":" + one.name() + ": Neu.");

        ItemText changed = text.with(one.name(), "Neu.", ORDER);

        assertThat(changed.value(one.name())).hasValue("Neu.");
        assertThat(changed.text().lines()).containsExactlyElementsOf(expected);
        assertThat(changed.text().contains("\r")).isEqualTo(file.contains("\r"));
    }

    @Test
    void readsAndChanges() {
        ItemText text = ItemText.of(TEXT);

        assertThat(text.title()).isEqualTo("Radtour");
        assertThat(text.value("kurztext")).hasValue("Gemeinsam den Bach entlang.");
        assertThat(text.value("ort")).isEmpty();
        assertThat(text.body()).isEqualTo("Wir treffen uns.\n\n== Quellen");
        assertThat(text.withTitle("Große Radtour")
                        .with("kurztext", "Kurz.", ORDER)
                        .with("beginn", "2027-05-08", ORDER)
                        .with("ort", "Markt", ORDER)
                        .with("id", "", ORDER)
                        .withBody("Neu.\r\n\r\nZweiter Absatz.\r\n")
                        .text())
                .isEqualTo("""
                        // Zuerst ein Kommentar.
                        = Große Radtour
                        :kurztext: Kurz.
                        // Ein Hinweis.
                        :eigenes: bleibt
                        :beginn: 2027-05-08
                        :ort: Markt

                        Neu.

                        Zweiter Absatz.
                        """);
    }

    @Test
    void joinsLinesOfAValue() {
        assertThat(ItemText.of(TEXT).with("ort", " Markt \n\n Platz\r\n", ORDER).value("ort"))
                .hasValue("Markt Platz");
    }

    @Test
    void refusesAValueThatWouldSwallowTheNextLine() {
        assertThatThrownBy(() -> ItemText.of(TEXT).with("ort", "Markt \\", ORDER))
                .hasMessage("Der Wert von „ort“ darf nicht mit „\\“ enden.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "= Titel", "= Titel\n", "= Titel\n\n", "\n\n", "= Titel\n:id: a"})
    void completesWhatHasNoHeaderOrBody(String file) {
        ItemText text =
                ItemText.of(file).withTitle("Neu").with("id", "b", ORDER).withBody("Text.");

        assertThat(text.title()).isEqualTo("Neu");
        assertThat(text.value("id")).hasValue("b");
        assertThat(text.body()).isEqualTo("Text.");
    }

    /** macOS may write umlauts as two characters. */
    @Test
    void comparesInOneFormOfUmlauts() {
        String decomposed = "= Ta\u0308glich\n:ort: Ko\u0308ln\n\nU\u0308ber.\n";
        ItemText text = ItemText.of(decomposed);

        assertThat(text.withTitle("Täglich")
                        .with("ort", "Köln", ORDER)
                        .withBody("Über.")
                        .text())
                .isEqualTo(decomposed);
    }
}
