package de.klimanetz.model;

import de.klimanetz.model.vocabulary.Menu;

/**
 * A static page.
 *
 * @param menu where it is linked
 * @param rank position in the menu
 * @param language ISO 639-1
 * @param easyToRead whether it is in Leichte Sprache
 */
public record Page(Common common, Menu menu, int rank, String language, boolean easyToRead) implements Item {}
