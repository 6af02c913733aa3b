package de.klimanetz.model;

/** A position in WGS 84, in degrees. */
public record GeoPoint(double latitude, double longitude) {}
