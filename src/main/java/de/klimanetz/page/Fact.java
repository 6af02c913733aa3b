package de.klimanetz.page;

/**
 * One line of a profile.
 *
 * @param address the link target of the value, or empty
 * @param note additional text, such as date and source, or empty
 */
public record Fact(String label, String value, String address, String note) {}
