package de.klimanetz.image;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.map.Mark;
import de.klimanetz.season.Season;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardImageTest {

    private static final Card.Sheet SHEET = new Card.Sheet("Feb 2028", "29", "Di");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ö",
                "Earth Hour 2027: Licht aus für eine Stunde",
                "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft",
                "Ein Zeichen, das die Schrift nicht hat: 🌍 und 漢"
            })
    void hasTheSizeThatOpenGraphRecommends(String title) throws IOException {
        byte[] png = png(card(title, Season.SUMMER));

        BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
        assertThat(image.getWidth()).isEqualTo(1200);
        assertThat(image.getHeight()).isEqualTo(630);
        assertThat(png).hasSizeLessThan(40_000);
    }

    @ParameterizedTest
    @EnumSource
    void isSmallWithALongTitleInEverySeason(Season season) {
        assertThat(png(card("Titel mit vielen Worten ".repeat(17), season))).hasSizeLessThan(40_000);
    }

    @Test
    void isTheSameTwice() {
        assertThat(png(card("Radtour", Season.SPRING))).isEqualTo(png(card("Radtour", Season.SPRING)));
        assertThat(png(card("Radtour", Season.SPRING))).isNotEqualTo(png(card("Radtour", Season.AUTUMN)));
    }

    @Test
    void breaksLinesBetweenWordsAndLongWords() {
        Typeface bold = Typeface.BOLD;

        assertThat(bold.lines("Radtour am Bach", 50, 5000, 3)).containsExactly("Radtour am Bach");
        assertThat(bold.lines("  Radtour \n am  Bach ", 50, 300, 3)).containsExactly("Radtour am", "Bach");
        assertThat(bold.lines("Klimaschutzmanagementgesellschaft", 50, 300, 9))
                .hasSizeGreaterThan(2)
                .allSatisfy(line -> assertThat(bold.width(line, 50)).isLessThanOrEqualTo(300));
        assertThat(bold.lines("eins zwei drei vier fünf", 50, 150, 2).get(1)).endsWith("…");
    }

    @Test
    void storesCardsAndRemovesThoseThatAreNotNeeded(@TempDir Path folder) throws IOException {
        CardCache cache = CardCache.in(folder);
        Card one = card("Eins", Season.WINTER);
        Card two = card("Zwei", Season.WINTER);

        Map<Card, byte[]> drawn = cache.draw(List.of(one, two, one));
        assertThat(drawn).hasSize(2);
        assertThat(files(folder)).hasSize(2);

        Map<Card, byte[]> again = CardCache.in(folder).draw(List.of(one));
        assertThat(again.get(one)).isEqualTo(drawn.get(one));

        Files.write(files(folder).get(0), new byte[] {1, 2, 3});
        Files.write(files(folder).get(1), new byte[0]);
        assertThat(CardCache.in(folder).draw(List.of(one, two)))
                .allSatisfy((card, image) -> assertThat(image).isEqualTo(drawn.get(card)));

        cache.draw(List.of(two));
        cache.prune();
        assertThat(files(folder)).hasSize(1);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> list = Files.list(folder)) {
            return list.toList();
        }
    }

    private static Card card(String title, Season season) {
        return new Card(Mark.of(List.of()), "Klimanetz Beispielkreis", "Aktion", title, Optional.of(SHEET), season);
    }

    private static byte[] png(Card card) {
        return CardImage.png(card, CardImage.backdrop(card));
    }
}
