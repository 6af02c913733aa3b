package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Menu;

/** A static page. */
public record Page(Common common, Menu menu, int rank, String language, boolean easyToRead) implements Item {}
