package de.klimanetz.map;

/** A point of a drawing, in its units, with the origin at the top left. */
public record Spot(int x, int y) {

    public double distance(Spot other) {
        return Math.hypot(x - other.x, y - other.y);
    }
}
