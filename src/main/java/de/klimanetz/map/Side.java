package de.klimanetz.map;

/** Where a name is, seen from its point, best first. */
public enum Side {
    RIGHT("start", 1, 0),
    LEFT("end", -1, 0),
    ABOVE("middle", 0, -1),
    BELOW("middle", 0, 1),
    ABOVE_RIGHT("start", 1, -1),
    BELOW_RIGHT("start", 1, 1),
    ABOVE_LEFT("end", -1, -1),
    BELOW_LEFT("end", -1, 1);

    private final String anchor;
    private final int right;
    private final int down;

    Side(String anchor, int right, int down) {
        this.anchor = anchor;
        this.right = right;
        this.down = down;
    }

    /** Returns the value of the SVG attribute {@code text-anchor}. */
    public String anchor() {
        return anchor;
    }

    int right() {
        return right;
    }

    int down() {
        return down;
    }
}
