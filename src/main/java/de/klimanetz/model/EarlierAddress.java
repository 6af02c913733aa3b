package de.klimanetz.model;

import de.klimanetz.problem.Place;

/**
 * A former address of an item.
 *
 * @param address relative to the base URL
 * @param place the line that declares it
 */
public record EarlierAddress(String address, Place place) {}
