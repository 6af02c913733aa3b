package de.klimanetz.model;

import de.klimanetz.problem.Place;

/**
 * An address under which an item was once found.
 *
 * @param address from the base URL on
 * @param place the line in which the editor names it
 */
public record EarlierAddress(String address, Place place) {}
