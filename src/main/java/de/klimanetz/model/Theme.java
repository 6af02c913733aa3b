package de.klimanetz.model;

/**
 * What the network puts first in a year.
 *
 * @param year also the name of its file
 * @param question what the year is to answer, or empty
 */
public record Theme(Common common, int year, String question) implements Item {}
