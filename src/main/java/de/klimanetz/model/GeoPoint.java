package de.klimanetz.model;

/** A point on earth in WGS 84, in degrees. */
public record GeoPoint(double latitude, double longitude) {}
