package de.klimanetz.model;

/** A static page. */
public record Page(Common common, Menu menu, int rank, String language, boolean easyToRead) implements Item {}
