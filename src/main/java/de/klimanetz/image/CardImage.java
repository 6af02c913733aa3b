package de.klimanetz.image;

import de.klimanetz.map.Mark;
import de.klimanetz.season.Palette;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;

/** Draws the picture that social networks show beside a link, in the size that Open Graph recommends. */
final class CardImage {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 630;
    private static final int MARGIN = 72;
    private static final int HORIZON = 516;

    private static final Color INK = new Color(0x16302a);
    private static final Color BRICK = new Color(0xb5533c);
    private static final Color PAPER = new Color(0xfbf8f1);

    /** The height for the title. */
    private static final int ROOM = 210;

    private static final List<Integer> TITLE_SIZES = List.of(84, 72, 60, 50, 42);

    private final Card card;
    private final Palette palette;
    private final List<Color> colours;
    private final Graphics2D canvas;

    private CardImage(Card card, Graphics2D canvas) {
        this.card = card;
        this.canvas = canvas;
        this.palette = Palette.of(card.season());
        this.colours = palette.day().values().stream().map(Color::decode).toList();
    }

    /**
     * Returns what several cards have in common, for {@link #png}: the landscape and the name of the site.
     *
     * @param card any of them
     */
    static BufferedImage backdrop(Card card) {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        draw(card, image, CardImage::drawBackdrop);
        return image;
    }

    /**
     * Returns a PNG file.
     *
     * @param backdrop of a card with the same mark, site and season
     */
    static byte[] png(Card card, BufferedImage backdrop) {
        BufferedImage image = new BufferedImage(
                backdrop.getColorModel(), backdrop.copyData(null), backdrop.isAlphaPremultiplied(), null);
        draw(card, image, CardImage::drawTexts);
        return Png.of(FewColours.of(image));
    }

    private static void draw(Card card, BufferedImage image, Consumer<CardImage> part) {
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        part.accept(new CardImage(card, canvas));
        canvas.dispose();
    }

    private void drawBackdrop() {
        fill(sky(), new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        landscape();
        brand();
    }

    private void drawTexts() {
        int left = MARGIN;
        if (card.sheet().isPresent()) {
            sheet(card.sheet().get());
            left += 280;
        }
        title(left);
    }

    private void brand() {
        fill(MarkImage.GROUND, new RoundRectangle2D.Double(MARGIN, 48, 56, 56, 24, 24));
        AffineTransform before = canvas.getTransform();
        canvas.translate(MARGIN, 48);
        canvas.scale(56.0 / Mark.SIZE, 56.0 / Mark.SIZE);
        MarkImage.draw(card.mark(), canvas);
        canvas.setTransform(before);
        text(Typeface.BOLD.lines(card.site(), 32, WIDTH - 2 * MARGIN - 74, 1).get(0), 32, MARGIN + 74, 88, INK);
    }

    private void title(int left) {
        double width = WIDTH - MARGIN - left;
        int size = TITLE_SIZES.stream()
                .filter(one -> !Typeface.BOLD.breaksWords(card.title(), one, width))
                .filter(one -> Typeface.BOLD.lines(card.title(), one, width, 9).size() * one <= ROOM)
                .findFirst()
                .orElse(TITLE_SIZES.get(TITLE_SIZES.size() - 1));
        List<String> lines = Typeface.BOLD.lines(card.title(), size, width, ROOM / size);
        text(card.kicker(), 30, left, 168, MarkImage.GROUND);
        double base = 168 + 30 + size * .8;
        for (String line : lines) {
            text(line, size, left, base, INK);
            base += size * 1.06;
        }
    }

    private void sheet(Card.Sheet sheet) {
        Color head = colour(palette.head());
        double x = MARGIN;
        double y = 150;
        fill(head, new RoundRectangle2D.Double(x, y, 230, 260, 20, 20));
        fill(Color.WHITE, new RoundRectangle2D.Double(x + 6, y + 6, 218, 248, 14, 14));
        fill(head, new Rectangle2D.Double(x + 6, y + 6, 218, 58));
        fill(INK, new Rectangle2D.Double(x + 50, y - 16, 8, 34));
        fill(INK, new Rectangle2D.Double(x + 172, y - 16, 8, 34));
        centred(sheet.head(), 32, x + 115, y + 48, colour(palette.headText()));
        double size = Math.min(120, 120 * 200 / Typeface.BOLD.width(sheet.main(), 120));
        centred(sheet.main(), size, x + 115, y + 135 + size * .36, INK);
        centred(sheet.foot(), 32, x + 115, y + 234, INK);
    }

    private void landscape() {
        fill(colour(palette.sun()), new Ellipse2D.Double(1000, HORIZON - 92, 110, 110));
        Path2D ridge = new Path2D.Double();
        ridge.moveTo(0, HORIZON + 4);
        ridge.curveTo(260, HORIZON - 22, 520, HORIZON + 8, 760, HORIZON - 10);
        ridge.curveTo(960, HORIZON - 26, 1080, HORIZON - 18, WIDTH, HORIZON);
        ridge.lineTo(WIDTH, HEIGHT);
        ridge.lineTo(0, HEIGHT);
        fill(colours.get(1), ridge);
        fill(colours.get(2), new Rectangle2D.Double(0, HORIZON + 14, WIDTH, HEIGHT));
        for (int strip = 0; strip < 4; strip++) {
            fill(colours.get(1), strip(strip));
        }
        for (int bush = 0; bush < WIDTH; bush += 18) {
            fill(colours.get(3), new Ellipse2D.Double(bush - 12, HORIZON + 4, 24, 20));
        }
        church(760);
        house(850, 60);
        house(930, 46);
        tree(130);
        tree(186);
        tree(1150);
    }

    private static Shape strip(int index) {
        double top = 240 + index * 210;
        double bottom = -260 + index * 420;
        Path2D strip = new Path2D.Double();
        strip.moveTo(top, HORIZON + 14);
        strip.lineTo(top + 46, HORIZON + 14);
        strip.lineTo(bottom + 190, HEIGHT);
        strip.lineTo(bottom, HEIGHT);
        return strip;
    }

    private void church(double x) {
        fill(BRICK, new Rectangle2D.Double(x, HORIZON - 56, 34, 76));
        Path2D spire = new Path2D.Double();
        spire.moveTo(x - 6, HORIZON - 56);
        spire.lineTo(x + 17, HORIZON - 104);
        spire.lineTo(x + 40, HORIZON - 56);
        fill(INK, spire);
        fill(PAPER, new Rectangle2D.Double(x + 12, HORIZON - 42, 10, 16));
    }

    private void house(double x, double width) {
        fill(BRICK, new Rectangle2D.Double(x, HORIZON - 10, width, 28));
        Path2D roof = new Path2D.Double();
        roof.moveTo(x - 8, HORIZON - 8);
        roof.lineTo(x + 10, HORIZON - 34);
        roof.lineTo(x + width - 10, HORIZON - 34);
        roof.lineTo(x + width + 8, HORIZON - 8);
        fill(INK, roof);
    }

    private void tree(double x) {
        fill(INK, new Rectangle2D.Double(x - 3, HORIZON, 6, 40));
        fill(colours.get(3), new Ellipse2D.Double(x - 14, HORIZON - 56, 28, 76));
    }

    private Color sky() {
        return colours.get(0);
    }

    private static Color colour(String token) {
        return Color.decode(token.length() == 4 ? token.replaceAll("([0-9a-f])", "$1$1") : token);
    }

    private void centred(String words, double size, double x, double y, Color colour) {
        text(words, size, x - Typeface.BOLD.width(words, size) / 2, y, colour);
    }

    private void text(String words, double size, double x, double y, Color colour) {
        fill(colour, Typeface.BOLD.outline(words, size, x, y));
    }

    private void fill(Color colour, Shape shape) {
        canvas.setColor(colour);
        canvas.fill(shape);
    }
}
