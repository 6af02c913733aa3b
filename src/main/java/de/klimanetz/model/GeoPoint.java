package de.klimanetz.model;

/** A position in WGS 84, in degrees. */
public record GeoPoint(double latitude, double longitude) {

    private static final double KILOMETRES_PER_DEGREE = 111.2;

    /** Returns the distance in kilometres; equirectangular, for places in the same region. */
    public double distance(GeoPoint other) {
        double middle = Math.toRadians((latitude + other.latitude) / 2);
        return KILOMETRES_PER_DEGREE
                * Math.hypot(latitude - other.latitude, (longitude - other.longitude) * Math.cos(middle));
    }
}
