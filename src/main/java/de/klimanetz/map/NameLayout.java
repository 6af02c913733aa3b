package de.klimanetz.map;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Places names beside points so that they cover neither each other nor points, and few lines and borders. Starts with the best side
 * of each name and improves one name after the other, as long as something gets better. A name that still covers a more
 * important one is left out.
 */
public final class NameLayout {

    private static final int ROUNDS = 12;
    private static final double COVERS_NAME = 1000;
    private static final double COVERS_POINT = 60;
    private static final double CROSSES_LINE = 8;
    private static final double LEAVES_DRAWING = 4;
    private static final double CROSSES_BORDER = 1;

    /**
     * A name to be placed.
     *
     * @param wish the side that an editor has chosen
     */
    public record Name(String text, Spot spot, Optional<Side> wish) {}

    /** @param start the anchor point of the text on its base line */
    public record Placed(Side side, Spot start) {}

    /** A line between two points. */
    public record Line(Spot from, Spot to) {}

    /** A possible place for a name; the cost does not include other names. */
    private record Candidate(Placed placed, Rectangle2D box, double cost) {}

    private final Rectangle2D frame;
    private final double size;
    private final List<Spot> points;
    private final List<Line> lines;
    private final List<Line> borders;

    /**
     * @param frame the visible part of the drawing
     * @param size of the letters, in units of the drawing
     * @param points all points of the drawing
     * @param lines all lines of the drawing
     * @param borders the outlines of the areas
     */
    public NameLayout(Rectangle2D frame, double size, List<Spot> points, List<Line> lines, List<Line> borders) {
        this.frame = frame;
        this.size = size;
        this.points = points;
        this.lines = lines;
        this.borders = borders;
    }

    /**
     * Returns the place of each name; empty if there is none.
     *
     * @param names most important first
     */
    public List<Optional<Placed>> place(List<Name> names) {
        List<List<Candidate>> candidates = names.stream().map(this::candidates).toList();
        List<Candidate> chosen = new ArrayList<>();
        candidates.forEach(of -> chosen.add(of.get(0)));
        boolean better = true;
        for (int round = 0; round < ROUNDS && better; round++) {
            better = false;
            for (int index = 0; index < chosen.size(); index++) {
                Candidate best = best(candidates.get(index), index, chosen);
                better |= best != chosen.get(index);
                chosen.set(index, best);
            }
        }
        List<Rectangle2D> kept = new ArrayList<>();
        List<Optional<Placed>> placed = new ArrayList<>();
        for (Candidate one : chosen) {
            boolean free = kept.stream().noneMatch(one.box()::intersects);
            if (free) {
                kept.add(one.box());
            }
            placed.add(free ? Optional.of(one.placed()) : Optional.empty());
        }
        return placed;
    }

    private static Candidate best(List<Candidate> candidates, int index, List<Candidate> chosen) {
        return candidates.stream()
                .min(Comparator.comparingDouble(one -> one.cost() + overlaps(one, index, chosen)))
                .orElseThrow();
    }

    private static double overlaps(Candidate one, int index, List<Candidate> chosen) {
        double cost = 0;
        for (int other = 0; other < chosen.size(); other++) {
            if (other != index && one.box().intersects(chosen.get(other).box())) {
                cost += COVERS_NAME;
            }
        }
        return cost;
    }

    /** Returns the possible places, cheapest first. */
    private List<Candidate> candidates(Name name) {
        return Stream.of(Side.values())
                .filter(side -> name.wish().isEmpty() || name.wish().equals(Optional.of(side)))
                .map(side -> candidate(name, side))
                .sorted(Comparator.comparingDouble(Candidate::cost))
                .toList();
    }

    private Candidate candidate(Name name, Side side) {
        double text = name.text().length() * size * .6;
        double gap = side.right() != 0 && side.down() != 0 ? size * .25 : size * .6;
        Spot spot = name.spot();
        double anchor = spot.x() + side.right() * gap;
        double left = anchor - text / 2 + side.right() * text / 2;
        double base = spot.y() + size * .35 + side.down() * size * .95;
        Rectangle2D box = new Rectangle2D.Double(left, base - size * .8, text, size);
        Spot start = new Spot((int) Math.round(anchor), (int) Math.round(base));
        return new Candidate(new Placed(side, start), box, cost(box, spot) + side.ordinal() * .5);
    }

    private double cost(Rectangle2D box, Spot own) {
        double outside = Math.max(0, frame.getMinX() - box.getMinX()) + Math.max(0, box.getMaxX() - frame.getMaxX());
        long covered = points.stream()
                .filter(point -> !point.equals(own))
                .filter(point -> box.intersects(point.x() - size / 3, point.y() - size / 3, size * .66, size * .66))
                .count();
        return outside * LEAVES_DRAWING
                + covered * COVERS_POINT
                + crossed(box, lines) * CROSSES_LINE
                + crossed(box, borders) * CROSSES_BORDER;
    }

    private static long crossed(Rectangle2D box, List<Line> lines) {
        return lines.stream()
                .filter(line -> box.intersectsLine(new Line2D.Double(
                        line.from().x(),
                        line.from().y(),
                        line.to().x(),
                        line.to().y())))
                .count();
    }
}
