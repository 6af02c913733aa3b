package de.klimanetz.image;

import de.klimanetz.map.Mark;
import de.klimanetz.map.SpanningTree;
import de.klimanetz.map.Spot;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;

/** Draws the mark of a network as an app icon: a full square, since devices round the corners themselves. */
public final class MarkImage {

    static final Color GROUND = new Color(0x00502f);
    private static final double LINE = 4;
    private static final double POINT = 9;

    private MarkImage() {}

    /**
     * Returns a PNG file.
     *
     * @param size width and height in pixels
     */
    public static byte[] png(Mark mark, int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = image.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        canvas.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        canvas.scale((double) size / Mark.SIZE, (double) size / Mark.SIZE);
        canvas.setColor(GROUND);
        canvas.fill(new Rectangle2D.Double(0, 0, Mark.SIZE, Mark.SIZE));
        draw(mark, canvas);
        canvas.dispose();
        return Png.of(FewColours.of(image));
    }

    /** Draws the points and lines in white, in the units of the mark. */
    static void draw(Mark mark, Graphics2D canvas) {
        canvas.setColor(Color.WHITE);
        canvas.setStroke(new BasicStroke((float) LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        List<Spot> points = mark.points();
        for (SpanningTree.Edge edge : mark.lines()) {
            Spot from = points.get(edge.from());
            Spot to = points.get(edge.to());
            canvas.draw(new Line2D.Double(from.x(), from.y(), to.x(), to.y()));
        }
        for (Spot point : points) {
            canvas.fill(new Ellipse2D.Double(point.x() - POINT / 2, point.y() - POINT / 2, POINT, POINT));
        }
    }
}
