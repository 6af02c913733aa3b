package de.klimanetz.page;

/**
 * One line of a profile.
 *
 * @param address where the value leads, or empty
 * @param note smaller print, such as date and source, or empty
 */
public record Fact(String label, String value, String address, String note) {}
