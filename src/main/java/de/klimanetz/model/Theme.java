package de.klimanetz.model;

/**
 * The focus theme of the network for a year.
 *
 * @param year also the slug
 * @param question key question of the year, or empty
 */
public record Theme(Common common, int year, String question) implements Item {}
